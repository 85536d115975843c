namespace StpLang.LanguageServer.Protocol;

/// <summary>Which plan is asked about.</summary>
internal sealed record PlanParams : IDocumentParams
{
    /// <summary>A document of the plan.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }
}
