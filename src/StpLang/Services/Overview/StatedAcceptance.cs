using StpLang.Diagnostics;

namespace StpLang.Services.Overview;

/// <summary>What a plan accepts with a reason.</summary>
/// <param name="Rule">The rule; null where none is called so.</param>
/// <param name="Name">What the plan calls it.</param>
/// <param name="Because">The reason; empty where none is given.</param>
/// <param name="Until">The last day it holds; null where it holds for good.</param>
/// <param name="HasExpired">Whether that day is over.</param>
/// <param name="Place">Where the plan says so.</param>
public sealed record StatedAcceptance(
    DiagnosticDescriptor? Rule,
    string Name,
    string Because,
    DateOnly? Until,
    bool HasExpired,
    Location Place
);
