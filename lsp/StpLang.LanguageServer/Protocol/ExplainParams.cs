namespace StpLang.LanguageServer.Protocol;

/// <summary>Which rule is asked about.</summary>
internal sealed record ExplainParams
{
    /// <summary>The rule's id or name.</summary>
    public required string Rule { get; init; }
}
