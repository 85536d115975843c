using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Codes;

/// <summary>The rules on codes.</summary>
internal static class CodesRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new UnknownFootprint(),
        new SupersededCode(),
        new KindContradictsCode(),
        new BodyOfAnotherTime(),
        new PlanOfAnotherTime(),
    ];
}
