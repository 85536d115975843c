using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Services.Lenses;

/// <summary>A line to show above a declaration.</summary>
/// <param name="Place">The name of the declaration.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Title">What to show: <c>84% funded by Public health grant</c>.</param>
/// <param name="Targets">Where it leads, in the order of the plan; at least one place.</param>
public sealed record Lens(
    TextSpan Place,
    LensKind Kind,
    string Title,
    ImmutableArray<Location> Targets
);
