namespace StpLang.Diagnostics;

/// <summary>Finds what an author may have meant by a word that is not known.</summary>
internal static class NearestNames
{
    // An abbreviation is as near as two slips.
    private const int PartDistance = 2;
    private const int ShortestPart = 4;
    private const int LongestPart = 128;

    /// <summary>The candidates nearest to a word, best first, at most three; none where nothing is near.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">What could stand there.</param>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> candidates)
    {
        // One slip in a short word, one more for every three letters.
        var limit = 1 + Math.Min(word.Length, 24) / 4;
        var found = new List<(string Name, int Distance)>();
        foreach (var candidate in candidates)
        {
            var distance =
                Math.Abs(candidate.Length - word.Length) <= limit
                    ? Distance(word, candidate, limit)
                    : limit + 1;
            if (distance <= limit && distance < Math.Max(word.Length, candidate.Length))
            {
                found.Add((candidate, distance));
            }
            else if (IsPartOf(word, candidate) || IsPartOf(candidate, word))
            {
                found.Add((candidate, PartDistance));
            }
        }

        found.Sort(
            (a, b) =>
                a.Distance != b.Distance
                    ? a.Distance - b.Distance
                    : string.CompareOrdinal(a.Name, b.Name)
        );
        return
        [
            .. found
                .TakeWhile(f => f.Distance <= found[0].Distance + 1)
                .Take(3)
                .Select(f => f.Name),
        ];
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

    // `ring_fence` for `ring_fenced_for`, `county_council` for `norfolk_county_council`, `partner_lead` for `lead`.
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

    // Insertions, deletions, replacements and swaps of neighbours; case counts for nothing. Above the limit any
    // number above the limit.
    private static int Distance(string left, string right, int limit)
    {
        Span<int> before = stackalloc int[right.Length < 128 ? right.Length + 1 : 0];
        if (before.IsEmpty || left.Length >= 128)
        {
            return left == right ? 0 : limit + 1;
        }

        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same =
                    char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                var distance = Math.Min(
                    Math.Min(previous[j] + 1, current[j - 1] + 1),
                    previous[j - 1] + (same ? 0 : 1)
                );
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }

                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            previous.CopyTo(before);
            current.CopyTo(previous);
        }

        return previous[right.Length];
    }
}
