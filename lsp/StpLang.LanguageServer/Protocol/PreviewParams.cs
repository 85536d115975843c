namespace StpLang.LanguageServer.Protocol;

/// <summary>Which plan's report is asked for, and what of it is shown already.</summary>
internal sealed record PreviewParams : IDocumentParams
{
    /// <summary>A document of the plan.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The stamps of the parts that are shown, by their ids; null for none.</summary>
    public Dictionary<string, string>? Known { get; init; }

    /// <summary>The stamp of the places that are known; null for none.</summary>
    public string? KnownPlaces { get; init; }
}
