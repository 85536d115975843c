using StpLang.Vocabulary;

namespace StpLang.Diagnostics;

/// <summary>Finds what an author may have meant by a word that is not known.</summary>
internal static class NearestNames
{
    // Each beats all that come behind it; slips are counted on from the last.
    private const int SameWord = 0;
    private const int Plural = 1;
    private const int InGlossary = 2;
    private const int Abbreviation = 3;
    private const int Slips = 4;

    // A part of a word is as near as three slips.
    private const int Part = Slips + 3;
    private const int None = int.MaxValue;
    private const int ShortestPart = 4;
    private const int LongestPart = 128;
    private const int Most = 3;
    private const int MostListed = 20;

    /// <summary>The candidates nearest to a word, best first, at most three; none where nothing is near.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">What could stand there.</param>
    /// <param name="mayDeny">Whether a candidate may say the opposite of the word, as the name of a fault does of what lacks.</param>
    public static IReadOnlyList<string> Of(
        string word,
        IEnumerable<string> candidates,
        bool mayDeny = false
    )
    {
        var terms = Glossary.TermsFor(word);
        var found = new List<(string Name, int Rank)>();
        foreach (var candidate in candidates)
        {
            var rank = RankOf(word, candidate, terms);
            if (rank != None && (mayDeny || !Spelling.IsDenied(word, candidate)))
            {
                found.Add((candidate, rank));
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        found.Sort(
            static (a, b) =>
                a.Rank != b.Rank ? a.Rank - b.Rank : string.CompareOrdinal(a.Name, b.Name)
        );
        var last = found[0].Rank < Slips ? found[0].Rank : found[0].Rank + 1;
        return [.. found.TakeWhile(each => each.Rank <= last).Take(Most).Select(each => each.Name)];
    }

    /// <summary>The question that offers them: <c>; did you mean `amount`?</c>; empty where nothing is near.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">What could stand there.</param>
    public static string Question(string word, IEnumerable<string> candidates) =>
        Question(Of(word, candidates));

    /// <summary>The question that offers names found: <c>; did you mean `amount`?</c>; empty where there are none.</summary>
    /// <param name="names">What <see cref="Of"/> found.</param>
    public static string Question(IReadOnlyList<string> names) =>
        names.Count switch
        {
            0 => "",
            1 => $"; did you mean `{names[0]}`?",
            _ =>
                $"; did you mean {string.Join(", ", names.Take(names.Count - 1).Select(n => $"`{n}`"))} or `{names[^1]}`?",
        };

    /// <summary>What may stand there, where nothing is near: <c>draft, submitted, published</c>; of many, the first ones.</summary>
    /// <param name="names">All that may stand there.</param>
    public static string Listed(IReadOnlyCollection<string> names) =>
        names.Count <= MostListed
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(MostListed))} and {names.Count - MostListed} more";

    // A word that is known but out of place is not meant by itself.
    private static int RankOf(string word, string candidate, ReadOnlySpan<string> terms)
    {
        if (word == candidate)
        {
            return None;
        }

        if (Spelling.IsSame(word, candidate))
        {
            return SameWord;
        }

        if (Spelling.IsPlural(word, candidate))
        {
            return Plural;
        }

        if (terms.Contains(candidate))
        {
            return InGlossary;
        }

        if (IsAbbreviation(word, candidate))
        {
            return Abbreviation;
        }

        var limit = SlipsIn(word.Length);
        var distance = Spelling.Distance(word, candidate, limit);
        return distance <= limit ? Slips + distance
            : IsPartOf(word, candidate) || IsPartOf(candidate, word) ? Part
            : None;
    }

    // In a short word one slip makes another word.
    private static int SlipsIn(int length) =>
        length switch
        {
            < 3 => 0,
            < 7 => 1,
            < 12 => 2,
            _ => 3,
        };

    // `prog` for `programme`, `ring_fence` for `ring_fenced_for`, `nhs` for `nhs_trust`.
    private static bool IsAbbreviation(string word, string whole) =>
        word.Length is >= ShortestPart - 1 and < LongestPart
        && word.Length < whole.Length
        && (word.Length >= ShortestPart || whole[word.Length] == '_')
        && whole.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // `county_council` for `norfolk_county_council`, `partner_lead` for `lead`.
    private static bool IsPartOf(string part, string whole) =>
        part.Length is >= ShortestPart and < LongestPart
        && part.Length < whole.Length
        && (
            whole.StartsWith(part, StringComparison.OrdinalIgnoreCase)
            || (
                whole.EndsWith(part, StringComparison.OrdinalIgnoreCase)
                && whole[^(part.Length + 1)] == '_'
            )
        );
}
