namespace StpLang.LanguageServer.Protocol;

/// <summary>A declaration.</summary>
internal sealed record OverviewItem
{
    /// <summary>Its title, else its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its name; empty where it has none.</summary>
    public required string Name { get; init; }

    /// <summary><c>covered</c>, <c>partly</c> or <c>uncovered</c>; null for what is no matter of money.</summary>
    public required string? Coverage { get; init; }

    /// <summary>The figure behind that.</summary>
    public required string? Figures { get; init; }

    /// <summary>Its file.</summary>
    public required string Uri { get; init; }

    /// <summary>Where its name stands.</summary>
    public required Range Range { get; init; }
}
