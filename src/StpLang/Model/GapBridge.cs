using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Model;

/// <summary>How the finance gap is closed: from what is missing if nothing is done to what stays open.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="SolutionsAreStated">
/// Whether the gap states its solutions; otherwise they are the savings of all programmes, and where the gap's figures are
/// cumulative, those of all years so far.
/// </param>
/// <param name="Years">The years for which the gap states any figure, in order.</param>
public sealed record GapBridge(
    Declaration Gap,
    bool SolutionsAreStated,
    ImmutableArray<GapBridgeYear> Years
)
{
    /// <summary>The bridge of a plan; null where it states no gap.</summary>
    public static GapBridge? Of(PlanModel model)
    {
        if (model.Of(DeclarationKind.Gap) is not [var gap, ..])
        {
            return null;
        }

        var doNothing = gap.MoneyByYear(GapDefinition.DoNothing);
        var stated = gap.MoneyByYear(GapDefinition.Solutions);
        var investment = gap.MoneyByYear(GapDefinition.Investment);
        var stf = gap.MoneyByYear(GapDefinition.Stf);
        var residual = gap.MoneyByYear(GapDefinition.Residual);
        var isStated = gap.Find(GapDefinition.Solutions) is not null;
        var solutions = isStated ? stated : Savings(model);
        var isCumulative = !isStated && gap.Choice(GapDefinition.Measure) == "cumulative";
        return new GapBridge(
            gap,
            isStated,
            [
                .. (doNothing + stated + investment + stf + residual).Years.Select(
                    year => new GapBridgeYear(
                        year,
                        new Money(doNothing[year]),
                        new Money(isCumulative ? UpTo(solutions, year) : solutions[year]),
                        new Money(investment[year]),
                        new Money(stf[year]),
                        residual.TryGet(year, out var open) ? new Money(open) : null
                    )
                ),
            ]
        );
    }

    private static Series Savings(PlanModel model)
    {
        var savings = Series.Empty(FigureUnit.Money);
        foreach (var programme in model.Of(DeclarationKind.Programme))
        {
            savings += programme.MoneyByYear(ProgrammeDefinition.Saving);
        }
        return savings;
    }

    private static decimal UpTo(Series series, FinancialYear last) =>
        series.Entries.TakeWhile(entry => entry.Year <= last).Sum(entry => entry.Amount);
}
