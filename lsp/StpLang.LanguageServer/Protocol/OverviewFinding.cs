namespace StpLang.LanguageServer.Protocol;

/// <summary>What is found and could be accepted.</summary>
internal sealed record OverviewFinding
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's name.</summary>
    public required string Name { get; init; }

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public required string Severity { get; init; }

    /// <summary>What is found.</summary>
    public required string Message { get; init; }

    /// <summary>The file.</summary>
    public required string Uri { get; init; }

    /// <summary>Where.</summary>
    public required Range Range { get; init; }
}
