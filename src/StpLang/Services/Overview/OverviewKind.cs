using System.Collections.Immutable;

namespace StpLang.Services.Overview;

/// <summary>The declarations of a kind.</summary>
/// <param name="Title">What they are: "Programmes".</param>
/// <param name="Items">The declarations, in the order of the plan.</param>
public sealed record OverviewKind(string Title, ImmutableArray<OverviewItem> Items);
