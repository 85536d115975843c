namespace StpLang.Services.Outline;

/// <summary>What an author types to find a declaration.</summary>
/// <param name="query">What is typed, in whatever case; blanks stand for the <c>_</c> of names.</param>
internal sealed class NameQuery(string query)
{
    private readonly string _title = query.Trim();
    private readonly string _name = query.Trim().Replace(' ', '_');

    private readonly bool _isPath = query.Contains('.', StringComparison.Ordinal);

    /// <summary>How well a name and title fit, 0 the best; null where neither does.</summary>
    public int? RankOf(string name, string title)
    {
        if (!_isPath)
        {
            // What is named within another does not fit because that one does.
            name = name[(name.LastIndexOf('.') + 1)..];
        }

        var place = name.IndexOf(_name, StringComparison.OrdinalIgnoreCase);
        return place == 0 ? (name.Length == _name.Length ? 0 : 1)
            : place > 0 && BeginsWord(name, place) ? 2
            : title.IndexOf(_title, StringComparison.OrdinalIgnoreCase) is var inTitle and >= 0
                ? (inTitle == 0 ? 2 : 3)
            : place > 0 ? 4
            : HasInitials(name) ? 5
            : null;
    }

    private static bool BeginsWord(string name, int place) => name[place - 1] is '_' or '.';

    // Whether the words of the name begin with what is typed, in order: `fp`, `falpre`.
    private bool HasInitials(string name)
    {
        var typed = 0;
        var isInWord = false;
        for (var i = 0; i < name.Length && typed < _name.Length; i++)
        {
            var goesOn = isInWord || i == 0 || BeginsWord(name, i);
            isInWord =
                goesOn && char.ToUpperInvariant(name[i]) == char.ToUpperInvariant(_name[typed]);
            typed += isInWord ? 1 : 0;
        }

        return typed == _name.Length;
    }
}
