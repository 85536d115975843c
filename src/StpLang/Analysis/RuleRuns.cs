using System.Collections.Immutable;
using StpLang.Model;

namespace StpLang.Analysis;

/// <summary>What came of running rules on a plan.</summary>
/// <param name="Model">The plan.</param>
/// <param name="Runs">What came of each rule, in the order of the rules.</param>
internal sealed record RuleRuns(PlanModel Model, ImmutableArray<RuleRun> Runs);
