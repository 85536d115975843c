using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class GapDoesNotAddUp()
    : PlanRule(
        DiagnosticCategory.Funding.Error(
            "STP2002",
            "gap_does_not_add_up",
            "A gap that stays open by another amount than its own figures leave",
            "arithmetic on the plan"
        )
    )
{
    public override void Check(RuleContext context)
    {
        if (
            context.Model.GapBridge is not { } bridge
            || bridge.Gap.Find(Gap.ResidualProperty) is not { } residual
        )
        {
            return;
        }

        List<GapBridgeYear> wrong =
        [
            .. bridge.Years.Where(year =>
                year.Unaccounted is { } difference && GapTolerance.IsExceededBy(difference)
            ),
        ];
        if (wrong is not [var first, ..])
        {
            return;
        }

        context.Report(
            new Finding(
                residual.OriginOf(wrong.Select(year => year.Year)),
                wrong.Count == 1 ? Message(bridge, first) : Message(wrong)
            )
            {
                Stake = GapStake.Of(bridge, wrong.Select(year => year.Unaccounted!.Value)),
                Help =
                    wrong.TrueForAll(year => year.Unaccounted > Money.Zero)
                        ? "correct the figure that is wrong, say what closes the rest, or raise `residual`"
                    : wrong.TrueForAll(year => year.Unaccounted < Money.Zero)
                        ? "correct the figure that is wrong, or lower `residual`"
                    : "correct the figures that are wrong, or set `residual` to what they leave",
                Related = Related(context.Model, bridge, wrong),
            }
        );
    }

    private static string Message(GapBridge bridge, GapBridgeYear year)
    {
        var when = bridge.IsCumulative ? $"up to {year.Year}" : $"in {year.Year}";
        string[] terms =
        [
            .. Term("less", year.Solutions, bridge.SolutionsAreStated ? "solutions" : "savings"),
            .. Term("plus", year.Investment, "investment"),
            .. Term("less", year.Stf, "STF"),
        ];
        var left =
            year.Remaining > Money.Zero ? $"{year.Remaining} open"
            : year.Remaining == Money.Zero ? "nothing open"
            : $"{-year.Remaining!.Value} to spare";
        var reckoning =
            terms.Length > 0 ? $"{when}, {year.DoNothing} {string.Join(' ', terms)} leaves {left}"
            : year.DoNothing == Money.Zero ? $"{when} the other figures leave nothing open"
            : $"{when} nothing reduces the gap of {year.DoNothing}";
        var difference = year.Unaccounted!.Value;
        var verdict =
            difference > Money.Zero ? $"; {difference} is unaccounted for"
            : year.Remaining == Money.Zero ? "; that is unaccounted for"
            : $", {-difference} more than these figures leave";
        return $"{reckoning}, but `residual` says {year.Residual}{verdict}";
    }

    private static IEnumerable<string> Term(string sign, Money amount, string what) =>
        amount == Money.Zero ? [] : [$"{sign} {amount} of {what}"];

    private static string Message(List<GapBridgeYear> years)
    {
        var more = years.Where(year => year.Unaccounted > Money.Zero).ToList();
        var less = years.Where(year => year.Unaccounted < Money.Zero).ToList();
        var leave =
            less.Count == 0 ? $"more than `residual` says, by {By(more)}"
            : more.Count == 0 ? $"less than `residual` says, by {By(less)}"
            : $"more than `residual` says by {By(more)}, and less by {By(less)}";
        return $"the gap does not add up {Wording.InYears(years.Select(year => year.Year))}: its figures leave {leave}";
    }

    private static string By(IEnumerable<GapBridgeYear> years) =>
        Wording.ByYear(
            years.Select(year => (year.Year, new Money(Math.Abs(year.Unaccounted!.Value.Pounds))))
        );

    private static ImmutableArray<Related> Related(
        PlanModel model,
        GapBridge bridge,
        List<GapBridgeYear> wrong
    )
    {
        List<FinancialYear> years = [.. wrong.Select(year => year.Year)];
        return
        [
            .. OfGap(bridge.Gap, Gap.DoNothingProperty, "gives", years),
            .. bridge.SolutionsAreStated
                ? OfGap(bridge.Gap, Gap.SolutionsProperty, "takes off", years)
                : ProgrammeSavings.Related(model, bridge, years),
            .. OfGap(bridge.Gap, Gap.InvestmentProperty, "adds", years),
            .. OfGap(bridge.Gap, Gap.StfProperty, "takes off", years),
        ];
    }

    private static ImmutableArray<Related> OfGap(
        Gap gap,
        PropertyDefinition property,
        string says,
        List<FinancialYear> years
    )
    {
        if (gap.Find(property) is not { } written)
        {
            return [];
        }

        var amounts = gap.MoneyByYear(property);
        var given = years.FindAll(year => amounts.TryGet(year, out _));
        return given.Count == 0
            ? [new Related(written.Origin, $"gives no amount {Wording.InYears(years)}")]
            : SumParts.Of([SumPart.Of(written.OriginOf(given), says, amounts, given)]).ToRelated();
    }
}
