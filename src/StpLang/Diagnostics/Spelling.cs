namespace StpLang.Diagnostics;

/// <summary>How words differ in spelling; letter case counts for nothing.</summary>
internal static class Spelling
{
    // Words longer than this are not compared letter by letter.
    private const int Longest = 128;

    private static readonly string[] Denials =
    [
        "not",
        "non",
        "no",
        "un",
        "in",
        "im",
        "ir",
        "il",
        "dis",
        "anti",
        "mis",
        "without",
        "never",
    ];

    /// <summary>Whether they are one word: letter case apart, and <c>-</c> or a blank for <c>_</c>.</summary>
    public static bool IsSame(string left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (Plain(left[i]) != Plain(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one is the other's plural.</summary>
    public static bool IsPlural(string left, string right) =>
        left.Length > right.Length ? IsPluralOf(left, right) : IsPluralOf(right, left);

    /// <summary>
    /// Whether one denies the other: <c>not_endorsed</c> and <c>endorsed</c>, <c>non_recurrent</c> and <c>recurrent</c>,
    /// <c>unconfirmd</c> and <c>confirmed</c>.
    /// </summary>
    public static bool IsDenied(string left, string right) =>
        Denies(left, right) || Denies(right, left);

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; above a limit, any number above it.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (left.Length >= Longest || right.Length >= Longest)
        {
            return left == right ? 0 : limit + 1;
        }

        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        Span<int> before = stackalloc int[right.Length + 1];
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
                var (l, r) = (Plain(left[i - 1]), Plain(right[j - 1]));
                var distance = Math.Min(
                    Math.Min(previous[j] + 1, current[j - 1] + 1),
                    previous[j - 1] + (l == r ? 0 : 1)
                );
                if (i > 1 && j > 1 && l == Plain(right[j - 2]) && Plain(left[i - 2]) == r)
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

    private static char Plain(char c) => c is '-' or ' ' ? '_' : char.ToLowerInvariant(c);

    private static bool IsPluralOf(string many, string one) =>
        IsSame(many, one + "s")
        || IsSame(many, one + "es")
        || (
            one.EndsWith('y')
            && many.EndsWith("ies", StringComparison.OrdinalIgnoreCase)
            && IsSame(many[..^3], one[..^1])
        );

    // Part by part, for `status_unconfirmed` denies `status_confirmed`; and as a whole, for `not_accepted` has a part more.
    private static bool Denies(string denial, string word)
    {
        if (denial.Length >= Longest || word.Length >= Longest)
        {
            return false;
        }

        string[] denying = Parts(denial);
        string[] parts = Parts(word);
        return BeginsWithDenialOf(denial, word)
            || Array.Exists(
                denying,
                part => IsDenial(part) && !parts.Contains(part, StringComparer.OrdinalIgnoreCase)
            )
            || (
                denying.Length == parts.Length
                && denying.Zip(parts).Any(pair => BeginsWithDenialOf(pair.First, pair.Second))
            );
    }

    private static string[] Parts(string word) => word.Split('_', '-', ' ');

    private static bool IsDenial(string part) =>
        part.Length > 1
        && !string.Equals(part, "in", StringComparison.OrdinalIgnoreCase)
        && Denials.Contains(part, StringComparer.OrdinalIgnoreCase);

    private static bool BeginsWithDenialOf(string denial, string word)
    {
        foreach (var prefix in Denials)
        {
            if (denial.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                var rest = denial[prefix.Length..].TrimStart('_', '-', ' ');
                if (
                    rest.Length > 2
                    && (
                        Distance(rest, word, 1) <= 1
                        || word.StartsWith(rest, StringComparison.OrdinalIgnoreCase)
                        || rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    )
                )
                {
                    return true;
                }
            }
        }

        return false;
    }
}
