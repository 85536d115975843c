using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>A change of the text that removes a finding.</summary>
/// <param name="Title">What it does, as an order: "Replace `bugdet` by `budget`".</param>
/// <param name="Edits">What changes; stretches that do not overlap.</param>
/// <param name="IsSafe">
/// Whether it can be made without asking: there is one thing the author can have meant. One that puts a placeholder for
/// something only the author knows is not safe.
/// </param>
public sealed record CodeFix(string Title, ImmutableArray<CodeEdit> Edits, bool IsSafe = false)
{
    /// <summary>Whether it leaves the plan as it is and says why: an <c>accepts</c>, which every finding of a rule on plans offers.</summary>
    public bool IsAcceptance { get; init; }
}
