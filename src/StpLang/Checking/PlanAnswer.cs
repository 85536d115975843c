using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Checking;

/// <summary>What a rule on the plan as a whole says.</summary>
internal sealed record PlanAnswer
{
    /// <summary>What was found.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What was read.</summary>
    public ImmutableArray<ModelRead> Reads { get; init; } = [];

    /// <summary>How sure the answer is; where it is not known, <see cref="Findings"/> are those of the last time it was.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>
    /// Which of what was read is the first that may be another since: where the answer was not known, so that the rule was not
    /// asked again. Beyond all of them where none is.
    /// </summary>
    public int ChangedFrom { get; init; } = int.MaxValue;

    /// <summary>What the rule threw; null where it did not.</summary>
    public Exception? Failure { get; init; }
}
