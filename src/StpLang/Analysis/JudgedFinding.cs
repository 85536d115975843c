using StpLang.Diagnostics;

namespace StpLang.Analysis;

/// <summary>A finding with the declaration it was found by judging.</summary>
/// <param name="Subject">The declaration's place among those judged; 0 for a rule on the plan as a whole.</param>
/// <param name="Finding">The finding.</param>
internal sealed record JudgedFinding(int Subject, Finding Finding);
