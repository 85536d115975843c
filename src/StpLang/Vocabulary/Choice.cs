namespace StpLang.Vocabulary;

/// <summary>One word of a closed set.</summary>
/// <param name="Name">The word, as written in a plan and in JSON.</param>
/// <param name="Summary">What it means, one line without a final full stop.</param>
/// <param name="Abbreviation">What planners write for it, which is read as the word: <c>icb</c>. Null where they write the word.</param>
public sealed record Choice(string Name, string Summary, string? Abbreviation = null);
