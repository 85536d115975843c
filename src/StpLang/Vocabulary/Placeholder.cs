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
        "notstated",
        "notyetapplicable",
        "notyetavailable",
        "notyetknown",
        "notyetstated",
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
        return LettersOf(text, letters) is var count and >= 0
            && (
                count < 2
                || !letters[..count].ContainsAnyExcept(letters[0])
                || IsWord(letters[..count])
                || IsRepeated(text)
            );
    }

    /// <summary>Whether a text is one of the usual words, whatever signs stand round or in it.</summary>
    public static bool IsWord(string text)
    {
        Span<char> letters = stackalloc char[LongestWord];
        return LettersOf(text, letters) is var count and > 0 && IsWord(letters[..count]);
    }

    private static bool IsWord(ReadOnlySpan<char> letters) => Lookup.Contains(letters);

    // How many letters and digits a text has, in small letters; -1 where they are too many, or it counts something.
    private static int LettersOf(string text, Span<char> letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (IsUnit(c) || (char.IsLetterOrDigit(c) && count == letters.Length))
            {
                return -1;
            }

            if (char.IsLetterOrDigit(c))
            {
                letters[count++] = char.ToLowerInvariant(c);
            }
        }

        return count;
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
