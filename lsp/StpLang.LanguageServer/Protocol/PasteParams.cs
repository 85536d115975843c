namespace StpLang.LanguageServer.Protocol;

/// <summary>What is pasted, and where.</summary>
internal sealed record PasteParams : IDocumentParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>What is selected and goes.</summary>
    public required Range Range { get; init; }

    /// <summary>What is pasted: a line for each row, with tabs between cells.</summary>
    public required string Text { get; init; }
}
