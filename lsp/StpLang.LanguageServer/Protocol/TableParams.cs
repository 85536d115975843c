namespace StpLang.LanguageServer.Protocol;

/// <summary>Whose figures are asked for.</summary>
internal sealed record TableParams : IPositionParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>A place in the declaration.</summary>
    public required Position Position { get; init; }
}
