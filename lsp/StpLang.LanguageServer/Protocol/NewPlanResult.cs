namespace StpLang.LanguageServer.Protocol;

/// <summary>A plan to begin with.</summary>
internal sealed record NewPlanResult
{
    /// <summary>Its text.</summary>
    public required string Text { get; init; }
}
