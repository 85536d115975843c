using StpLang.Diagnostics;

namespace StpLang.Services.Overview;

/// <summary>A declaration among those of its kind.</summary>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Title">Its title, else its name, else its keyword.</param>
/// <param name="Place">Where its name stands.</param>
public sealed record OverviewItem(string Name, string Title, Location Place)
{
    /// <summary>How far it is covered; null for what is no matter of money.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>The figure behind that: "75% funded"; null where there is none.</summary>
    public string? Figures { get; init; }
}
