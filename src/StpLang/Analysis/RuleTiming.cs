using StpLang.Diagnostics;

namespace StpLang.Analysis;

/// <summary>What running a rule took.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Elapsed">The time, of all it was asked of together.</param>
/// <param name="Asked">
/// Of how many declarations it was asked; one for a rule on the plan as a whole. None where it need not or could not be asked.
/// </param>
internal sealed record RuleTiming(DiagnosticDescriptor Rule, TimeSpan Elapsed, int Asked);
