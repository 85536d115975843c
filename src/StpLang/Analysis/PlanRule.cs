using StpLang.Diagnostics;

namespace StpLang.Analysis;

/// <summary>
/// A rule on the plan as a whole: sums, and what is missing. Its answer counts only where all that it read is understood, so
/// that nothing is called missing that is only in error.
/// </summary>
/// <param name="descriptor">What the rule is called.</param>
public abstract class PlanRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>Judges the plan.</summary>
    /// <param name="context">What may be read, and where findings go.</param>
    public abstract void Check(RuleContext context);
}
