namespace StpLang.Diagnostics;

/// <summary>What a finding is about, by the names of the plan, which stay when text moves.</summary>
/// <param name="Declaration">The declarations around it, the outermost first: <c>programme falls_prevention / from grant</c>.</param>
/// <param name="Property">The property it is in; null where it is about the declaration.</param>
public sealed record FindingSubject(string Declaration, string? Property);
