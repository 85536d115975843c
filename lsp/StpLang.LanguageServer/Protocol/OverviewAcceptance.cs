namespace StpLang.LanguageServer.Protocol;

/// <summary>What is accepted.</summary>
internal sealed record OverviewAcceptance
{
    /// <summary>The rule's id; what the plan calls it where no rule is called so.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's name; empty where there is none.</summary>
    public required string Name { get; init; }

    /// <summary>The reason.</summary>
    public required string Because { get; init; }

    /// <summary>The last day it holds, as 2018-03-31; null where it holds for good.</summary>
    public required string? Until { get; init; }

    /// <summary>Whether that day is over.</summary>
    public required bool HasExpired { get; init; }

    /// <summary>The file.</summary>
    public required string Uri { get; init; }

    /// <summary>Where the plan says so.</summary>
    public required Range Range { get; init; }
}
