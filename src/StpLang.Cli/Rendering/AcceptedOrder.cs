using StpLang.Diagnostics;

namespace StpLang.Cli.Rendering;

/// <summary>Puts what a plan accepts in the order of its weight: first errors that are accepted for the whole plan, then the worst and the most money.</summary>
internal static class AcceptedOrder
{
    /// <summary>The findings by weight; those alike in that stay in their order.</summary>
    public static IEnumerable<Diagnostic> ByWeight(this IEnumerable<Diagnostic> accepted) =>
        accepted
            .OrderByDescending(IsForWholePlan)
            .ThenByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.Stake?.Amount.Pounds ?? 0m);

    /// <summary>Whether one <c>accepts</c> takes an error off the whole plan.</summary>
    public static bool IsForWholePlan(this Diagnostic finding) =>
        finding is { Severity: DiagnosticSeverity.Error, Acceptance.IsOfPlan: true };
}
