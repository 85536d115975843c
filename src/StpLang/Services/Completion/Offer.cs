namespace StpLang.Services.Completion;

/// <summary>Something to write, wherever the caret is.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Text">What is written.</param>
internal sealed record Offer(string Label, CompletionKind Kind, Snippet Text)
{
    /// <summary>A word that is written as the list shows it.</summary>
    public Offer(string word, CompletionKind kind)
        : this(word, kind, word) { }

    /// <summary>What is good to know when choosing.</summary>
    public string? Detail { get; init; }

    /// <summary>A title by which it can be found too.</summary>
    public string Title { get; init; } = "";

    /// <summary>What more can be said of.</summary>
    public string? Topic { get; init; }
}
