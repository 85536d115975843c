using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class TransformationMoneyForOperations()
    : DeclarationRule<Budget>(
        DiagnosticCategory.Funding.Warning(
            "STP2018",
            "transformation_money_for_operations",
            "More than half of what is drawn on transformation money in a year goes to operational programmes",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: 95% call prevention essential or important, 15% expect to use the new £2bn for it"
        )
    )
{
    public override void Check(Budget budget, RuleContext context)
    {
        if (
            budget.Kind is BudgetKind.Transformation or BudgetKind.Ibcf
            && budget.Find(Budget.AmountProperty) is { } amount
        )
        {
            Check(Commitment.Of(budget, context.Model), amount, context);
        }
    }

    private static void Check(Commitment commitment, PropertyValue amount, RuleContext context)
    {
        var operational = commitment
            .Draws.Where(draw => draw.Taker is Programme { Kind: ProgrammeKind.Operational })
            .ToList();
        var used = Series.Empty(FigureUnit.Money);
        foreach (var draw in operational)
        {
            used += draw.Amount;
        }

        var years = commitment
            .Years.Select(each => new YearPart(each.Year, used.MoneyIn(each.Year), each.Drawn))
            .Where(each => each.IsPart && each.Part.Pounds * 2 > each.Whole.Pounds)
            .ToList();
        if (years.Count == 0)
        {
            return;
        }

        var source = commitment.Source.Quoted();
        context.Report(
            new Finding(
                amount.Origin,
                years is [var only]
                    ? $"in {only.Year} {(only.Part == only.Whole ? "all" : $"{only.Part} of")} the {only.Whole} drawn on {source} goes to operational pressures, not to changing care"
                    : $"more than half of what is drawn on {source} goes to operational pressures, not to changing care: {YearPart.ByYear(years)}"
            )
            {
                Help =
                    "pay for operational programmes from another budget, or say by their `kind` what they change",
                Related =
                [
                    .. operational
                        .Where(draw =>
                            years.Exists(each => draw.Amount.MoneyIn(each.Year) != Money.Zero)
                        )
                        .Select(draw => new Related(
                            draw.Declaration.Origin,
                            $"{draw.Taker.Quoted()} draws {draw.Gives(years.Select(each => each.Year))}"
                        )),
                ],
            }
        );
    }
}
