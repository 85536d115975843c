using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>A change of the plan that removes a finding, in terms of the plan; how it is laid out in the text is not a rule's concern.</summary>
/// <param name="Title">What it does, as an order: "Add `involves suffolk`".</param>
/// <param name="Steps">What changes.</param>
/// <param name="IsSafe">
/// Whether it can be made without asking: there is one thing the author can have meant. One that puts a placeholder for
/// something only the author knows is not safe.
/// </param>
public sealed record Fix(string Title, ImmutableArray<FixStep> Steps, bool IsSafe = false)
{
    /// <summary>A fix of one step.</summary>
    public Fix(string title, FixStep step, bool isSafe = false)
        : this(title, [step], isSafe) { }
}
