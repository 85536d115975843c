using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Services.Overview;

/// <summary>A plan as a whole.</summary>
/// <param name="Plan">Its title, else its name; empty where a file belongs to no plan.</param>
/// <param name="Kinds">What it consists of, by kind.</param>
/// <param name="ToAccept">What is found, is not accepted and could be.</param>
/// <param name="Acceptances">What it accepts: what runs out first comes first, what holds for good last.</param>
public sealed record PlanOverview(
    string Plan,
    ImmutableArray<OverviewKind> Kinds,
    ImmutableArray<Diagnostic> ToAccept,
    ImmutableArray<StatedAcceptance> Acceptances
);
