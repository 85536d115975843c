namespace StpLang.Diagnostics;

/// <summary>How the plan answers a finding it lives with: <c>accepts STP2005 { because: "…"  until: 2018-03-31 }</c>.</summary>
/// <param name="Because">The reason, as the author wrote it; of a long one the first 1,000 characters.</param>
/// <param name="Until">The last day it holds; null where it holds for good.</param>
/// <param name="Location">Where the plan says so.</param>
public sealed record Acceptance(string Because, DateOnly? Until, Location Location)
{
    /// <summary>Whether it is the plan's, for findings anywhere in it.</summary>
    public bool IsOfPlan { get; init; }
}
