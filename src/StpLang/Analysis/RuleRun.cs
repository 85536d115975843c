using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>What came of running a rule on a plan.</summary>
internal sealed record RuleRun
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Whether all that the rule reads was understood, so that it was run; one that was not says nothing of the plan.</summary>
    public required bool WasRun { get; init; }

    /// <summary>The kinds of top declaration it read, beside those it judged.</summary>
    public ImmutableArray<DeclarationKind> Reads { get; init; } = [];

    /// <summary>The findings, in the order of the declarations judged.</summary>
    public ImmutableArray<JudgedFinding> Findings { get; init; } = [];

    /// <summary>What the rule threw; null where it did not.</summary>
    public Exception? Failure { get; init; }

    /// <summary>How long it took this time, all declarations together.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Of how many declarations, or of the plan as one, it was asked this time.</summary>
    public int Asked { get; init; }

    /// <summary>The same answer, for which nothing had to be done.</summary>
    public RuleRun AsKept() => Asked == 0 ? this : this with { Asked = 0, Elapsed = default };
}
