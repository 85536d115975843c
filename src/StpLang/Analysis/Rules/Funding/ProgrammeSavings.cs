using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>The savings of the programmes beside the figures of the gap.</summary>
internal static class ProgrammeSavings
{
    /// <summary>Where programmes state their savings, with what those come to in some years of the gap; the largest where there are many.</summary>
    public static ImmutableArray<Related> Related(
        PlanModel model,
        GapBridge bridge,
        IEnumerable<FinancialYear> years
    ) =>
        model
            .Fold(new SavingParts([.. years], bridge.IsCumulative))
            .ToRelated(amounts => ByYear(bridge, amounts));

    /// <summary>Savings of some years as the gap counts them: "£2m in 2020/21", "£5m up to 2020/21".</summary>
    public static string ByYear(
        GapBridge bridge,
        IEnumerable<(FinancialYear Year, Money Amount)> amounts
    ) =>
        bridge.IsCumulative
            ? Wording.List(amounts.Select(each => $"{each.Amount} up to {each.Year}"))
            : Wording.ByYear(amounts);
}
