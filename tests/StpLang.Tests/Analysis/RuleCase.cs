namespace StpLang.Tests.Analysis;

/// <summary>A plan that shows what a rule finds, or does not.</summary>
/// <param name="Kind">Whether the plan breaks the rule.</param>
/// <param name="Title">What is particular about it.</param>
/// <param name="Plan">The plan, with marks.</param>
internal sealed record RuleCase(string Kind, string Title, string Plan);
