using System.Text;

namespace StpLang.Registers;

/// <summary>
/// The words of a name that tell a body from others of its kind: "Norwich" for "NHS Norwich CCG", "Bristol" for "Bristol, City
/// of". What sort of body it is, and small words, are left out, since lists and plans differ in them.
/// </summary>
internal sealed class BodyName : IEquatable<BodyName>
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "and",
        "authority",
        "borough",
        "ccg",
        "city",
        "clinical",
        "commissioning",
        "council",
        "county",
        "district",
        "footprint",
        "foundation",
        "ft",
        "group",
        "metropolitan",
        "nhs",
        "of",
        "partnership",
        "plan",
        "royal",
        "stp",
        "the",
        "trust",
    };

    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private readonly string _key;

    /// <summary>The telling words of a name as it is written.</summary>
    public BodyName(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && word.Length > 0)
            {
                _words.Add(word.ToString());
                word.Clear();
            }
        }

        // "The Royal Borough" has no other words; then all of them tell.
        if (!_words.IsSubsetOf(Common))
        {
            _words.ExceptWith(Common);
        }

        _key = string.Join(' ', _words);
    }

    /// <summary>Whether every telling word is one of another name.</summary>
    public bool IsPartOf(BodyName other) => _words.Count > 0 && _words.IsSubsetOf(other._words);

    /// <summary>Whether both have the same telling words.</summary>
    public bool Equals(BodyName? other) => other is not null && _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BodyName);

    /// <inheritdoc/>
    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _key;
}
