using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Prevention;

/// <summary>The rules on prevention.</summary>
internal static class PreventionRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new NoPreventionProgramme(),
        new PreventionLacksDetail(),
        new PreventionLacksEvidence(),
        new PreventionOnShrinkingMoney(),
        new NationalPriorityMissing(),
        new ReturnWithoutBasis(),
        new PreventionUnfundedShare(),
        new ReturnTooHigh(),
    ];
}
