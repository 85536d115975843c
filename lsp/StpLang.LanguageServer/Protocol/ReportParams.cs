namespace StpLang.LanguageServer.Protocol;

/// <summary>Which plan's report is asked for, and in what form.</summary>
internal sealed record ReportParams : IDocumentParams
{
    /// <summary>A document of the plan.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The section whose pictures are asked for alone; null for the page.</summary>
    public string? Pictures { get; init; }
}
