using System.Collections.Immutable;

namespace StpLang.Cli.Reports.Junit;

/// <summary>A plan and what became of each rule, as test results have it.</summary>
/// <param name="Name">The plan's path.</param>
/// <param name="Cases">The rules.</param>
internal sealed record JunitSuite(string Name, ImmutableArray<JunitCase> Cases)
{
    /// <summary>How many cases ended so.</summary>
    public int Count(JunitOutcome outcome) => Cases.Count(each => each.Outcome == outcome);
}
