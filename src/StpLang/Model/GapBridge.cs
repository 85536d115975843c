using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>How the finance gap is closed: from what is missing if nothing is done to what stays open.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="SolutionsAreStated">
/// Whether the gap states its solutions; otherwise they are the savings of all programmes, and where the gap's figures are
/// cumulative, those of all years so far.
/// </param>
/// <param name="Years">The years for which the gap states any figure, in order.</param>
public sealed record GapBridge(
    Gap Gap,
    bool SolutionsAreStated,
    ImmutableArray<GapBridgeYear> Years
)
{
    /// <summary>Whether a year of the gap adds up all years so far; where it does not say, a year is that year alone.</summary>
    public bool IsCumulative => Gap.Measure == GapMeasure.Cumulative;

    /// <summary>The bridge of a plan; null where it states no gap.</summary>
    public static GapBridge? Of(PlanModel model)
    {
        if (model.Gap is not { } gap)
        {
            return null;
        }

        var doNothing = gap.DoNothing;
        var stated = gap.Solutions;
        var investment = gap.Investment;
        var stf = gap.Stf;
        var residual = gap.Residual;
        var isStated = gap.Find(Gap.SolutionsProperty) is not null;
        var bridge = new GapBridge(gap, isStated, []);
        var savings = isStated ? null : model.Savings;
        return bridge with
        {
            Years =
            [
                .. (doNothing + stated + investment + stf + residual).Years.Select(
                    year => new GapBridgeYear(
                        year,
                        MoneyIn(doNothing, year),
                        savings is null ? stated.MoneyIn(year) : bridge.Counted(savings, year),
                        investment.MoneyIn(year),
                        stf.MoneyIn(year),
                        MoneyIn(residual, year)
                    )
                ),
            ],
        };
    }

    /// <summary>
    /// What savings come to in a year of the gap: those of the year, and where the gap is cumulative those of all years so
    /// far, as its figures count them.
    /// </summary>
    public Money Counted(Series savings, FinancialYear year) =>
        Counted(savings, year, IsCumulative);

    /// <summary>What savings come to in a year, alone or with all years so far.</summary>
    internal static Money Counted(Series savings, FinancialYear year, bool isCumulative) =>
        Money.ToPenny(
            isCumulative
                ? savings.Entries.TakeWhile(entry => entry.Year <= year).Sum(entry => entry.Amount)
                : savings[year]
        );

    private static Money? MoneyIn(Series series, FinancialYear year) =>
        series.TryGet(year, out var pounds) ? Money.ToPenny(pounds) : null;
}
