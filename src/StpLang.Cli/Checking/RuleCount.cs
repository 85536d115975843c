using StpLang.Diagnostics;

namespace StpLang.Cli.Checking;

/// <summary>How often a rule found something.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Findings">All its findings.</param>
/// <param name="Accepted">Those of them that plans accept.</param>
internal sealed record RuleCount(DiagnosticDescriptor Rule, int Findings, int Accepted);
