using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Cli.Checking;

/// <summary>What a run of <c>stp check</c> came to.</summary>
/// <param name="Plans">The plans, in the order they were given.</param>
/// <param name="Rules">The rules that were asked, those of the compiler too.</param>
/// <param name="Elapsed">How long the run took.</param>
internal sealed record CheckReport(
    IReadOnlyList<CheckedPlan> Plans,
    RuleCatalogue Rules,
    TimeSpan Elapsed
)
{
    /// <summary>What is wrong with settings and registers, which belongs to no plan.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>Whether findings that plans accept are shown by a format that can leave them out.</summary>
    public bool ShowsAccepted { get; init; }

    /// <summary>Whether findings that plans accept are left out by a format that else marks them.</summary>
    public bool OmitsAccepted { get; init; }

    /// <summary>How much was found in all plans, settings and registers together.</summary>
    public FindingCounts Counts =>
        Plans.Aggregate(FindingCounts.Of(Problems), (sum, plan) => sum + plan.Counts);
}
