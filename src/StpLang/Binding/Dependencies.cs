namespace StpLang.Binding;

/// <summary>
/// What a result was worked out from: every name looked up, found or not. What those were worked out from in turn is
/// recorded with their own declarations.
/// </summary>
internal sealed class Dependencies
{
    // Beyond this many a name may be listed twice, which does no harm.
    private const int MostCompared = 32;

    private string[] _names = [];
    private string[] _values = [];
    private int _nameCount;
    private int _valueCount;

    /// <summary>The names of which it was asked what they name.</summary>
    public ReadOnlySpan<string> Names => _names.AsSpan(0, _nameCount);

    /// <summary>The names of declarations whose values went into it.</summary>
    public ReadOnlySpan<string> Values => _values.AsSpan(0, _valueCount);

    /// <summary>Whether a name was not found, so that any new name may matter.</summary>
    public bool HasFailures { get; set; }

    /// <summary>Whether the plan's window was asked for.</summary>
    public bool UsesWindow { get; set; }

    public void AddName(string name) => Add(ref _names, ref _nameCount, name);

    public void AddValue(string name) => Add(ref _values, ref _valueCount, name);

    private static void Add(ref string[] items, ref int count, string item)
    {
        if (items.AsSpan(0, Math.Min(count, MostCompared)).Contains(item))
        {
            return;
        }

        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(2, count * 2));
        }

        items[count++] = item;
    }
}
