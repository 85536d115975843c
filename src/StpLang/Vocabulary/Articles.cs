namespace StpLang.Vocabulary;

/// <summary>English articles and enumerations for messages and documentation.</summary>
internal static class Articles
{
    /// <summary>"a partner", "an outcome".</summary>
    public static string With(string noun) =>
        (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;

    /// <summary>"a budget or a pool", "draft, submitted or published".</summary>
    public static string Either(IReadOnlyList<string> alternatives) =>
        alternatives switch
        {
            [] => "",
            [var only] => only,
            _ =>
                $"{string.Join(", ", alternatives.Take(alternatives.Count - 1))} or {alternatives[^1]}",
        };
}
