namespace StpLang.LanguageServer.Protocol;

/// <summary>The declarations of a kind.</summary>
internal sealed record OverviewKind
{
    /// <summary>What they are: "Programmes".</summary>
    public required string Kind { get; init; }

    /// <summary>The declarations.</summary>
    public required OverviewItem[] Items { get; init; }
}
