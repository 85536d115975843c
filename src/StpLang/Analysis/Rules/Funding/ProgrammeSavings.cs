using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>The savings of the programmes beside the figures of the gap.</summary>
internal static class ProgrammeSavings
{
    /// <summary>Where programmes state their savings, with what those come to in some years of the gap; the largest where there are many.</summary>
    public static ImmutableArray<Related> Related(
        PlanModel model,
        GapBridge bridge,
        IReadOnlyCollection<FinancialYear> years
    ) =>
        SumPart.Related(
            from programme in model.Of(DeclarationKind.Programme)
            let saving = programme.Find(ProgrammeDefinition.Saving)
            where saving is not null
            let series = programme.MoneyByYear(ProgrammeDefinition.Saving)
            select new SumPart(
                saving.OriginOf(bridge.IsCumulative ? series.Years : years),
                $"{programme.Quoted()} saves",
                [.. years.Select(year => (year, bridge.Counted(series, year)))]
            ),
            amounts => ByYear(bridge, amounts)
        );

    /// <summary>Savings of some years as the gap counts them: "£2m in 2020/21", "£5m up to 2020/21".</summary>
    public static string ByYear(
        GapBridge bridge,
        IEnumerable<(FinancialYear Year, Money Amount)> amounts
    ) =>
        bridge.IsCumulative
            ? Wording.List(amounts.Select(each => $"{each.Amount} up to {each.Year}"))
            : Wording.ByYear(amounts);
}
