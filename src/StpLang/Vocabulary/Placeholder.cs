namespace StpLang.Vocabulary;

/// <summary>What authors put where they have nothing to say yet: TBC, n/a, a question mark, a single letter.</summary>
internal static class Placeholder
{
    // Without blanks and signs between.
    private static readonly HashSet<string> Words =
    [
        "asabove",
        "awaited",
        "awaiting",
        "fixme",
        "inserttexthere",
        "loremipsum",
        "na",
        "notapplicable",
        "notavailable",
        "notknown",
        "notyetknown",
        "pending",
        "placeholder",
        "pleasecomplete",
        "seeabove",
        "tba",
        "tbc",
        "tbd",
        "tbs",
        "tobeadded",
        "tobeadvised",
        "tobeagreed",
        "tobeannounced",
        "tobecompleted",
        "tobeconfirmed",
        "tobedecided",
        "tobedefined",
        "tobedetermined",
        "tobedeveloped",
        "tobefilledin",
        "tobenamed",
        "tobeprovided",
        "tobestated",
        "tobesupplied",
        "todo",
        "unknown",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestWord = 24;

    /// <summary>Whether a text says nothing: it is blank, one of the usual words, or one letter or sign, however often.</summary>
    public static bool Is(string text)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var count = 0;
        foreach (var c in text)
        {
            if (IsUnit(c))
            {
                return false;
            }

            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            if (count == LongestWord)
            {
                return false;
            }

            letters[count++] = char.ToLowerInvariant(c);
        }

        var word = letters[..count];
        return count < 2
            || !word.ContainsAnyExcept(word[0])
            || Lookup.Contains(word)
            || IsRepeated(text);
    }

    // A sign that says by itself what is counted.
    private static bool IsUnit(char c) => c is '%' or '£' or '‰' or '°';

    // "TBC / TBC", "n/a, n/a"
    private static bool IsRepeated(string text)
    {
        var parts = text.Split([' ', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1
            && Array.TrueForAll(
                parts,
                part => part.Length < text.Length && part.Length > 1 && Is(part)
            );
    }
}
