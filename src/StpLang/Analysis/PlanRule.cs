namespace StpLang.Analysis;

/// <summary>
/// A rule on the plan as a whole: sums, and what is missing. It judges a plan only when all that it reads is understood, so
/// that nothing is called missing that is only in error.
/// </summary>
public abstract class PlanRule : Rule
{
    /// <summary>Judges the plan.</summary>
    /// <param name="context">What may be read, and where findings go.</param>
    public abstract void Check(RuleContext context);
}
