namespace StpLang.Checking;

/// <summary>Tells a reason from what only fills its place.</summary>
internal static class AcceptanceReason
{
    // Fewer say that something was decided, not why: "as agreed", "see minutes".
    private const int LeastWords = 3;
    private const int LeastLetters = 2;

    /// <summary>Whether a text says why: it has three words or more, each another.</summary>
    public static bool SaysWhy(string? because)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var text = because ?? "";
        for (var start = 0; start < text.Length && words.Count < LeastWords; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end - start >= LeastLetters)
            {
                words.Add(text[start..end]);
            }

            start = end;
        }

        return words.Count >= LeastWords;
    }
}
