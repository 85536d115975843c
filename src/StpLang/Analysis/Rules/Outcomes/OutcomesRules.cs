using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Outcomes;

/// <summary>The rules on outcomes.</summary>
internal static class OutcomesRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new MeasureIncomplete(),
        new TargetGoesWrongWay(),
        new GapWithoutOutcome(),
        new NoCapacityToDeliver(),
        new ProgrammeWithoutOutcome(),
        new TargetAfterWindow(),
        new FewLeadMost(),
        new PeopleNotMeasured(),
        new ChildrenNotAddressed(),
    ];
}
