namespace StpLang.LanguageServer.Protocol;

/// <summary>A plan as a whole.</summary>
internal sealed record OverviewResult
{
    /// <summary>Its title, else its name.</summary>
    public required string Plan { get; init; }

    /// <summary>What it consists of, by kind.</summary>
    public required OverviewKind[] Kinds { get; init; }

    /// <summary>What is found, is not accepted and could be.</summary>
    public required OverviewFinding[] Findings { get; init; }

    /// <summary>What it accepts: what runs out first comes first.</summary>
    public required OverviewAcceptance[] Acceptances { get; init; }
}
