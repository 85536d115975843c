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
            "More than half of what is drawn on the STF, transformation money or the improved Better Care Fund in a year changes no care",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: 95% call prevention essential or important, 15% expect to use the new £2bn for it"
        )
    )
{
    public override void Check(Budget budget, RuleContext context)
    {
        if (
            budget.Kind is BudgetKind.Transformation or BudgetKind.Ibcf or BudgetKind.Stf
            && budget.Find(Budget.AmountProperty) is { } amount
        )
        {
            Check(Commitment.Of(budget, context.Model), budget, amount, context);
        }
    }

    private static void Check(
        Commitment commitment,
        Budget budget,
        PropertyValue amount,
        RuleContext context
    )
    {
        var draws = commitment
            .Draws.Select(draw => (Draw: draw, Purpose: PurposeOf(draw, context.Model)))
            .Where(each => each.Purpose is not null)
            .ToList();
        var used = Draw.Sum(draws.Select(each => each.Draw));
        var years = commitment
            .Years.Select(each => new YearPart(each.Year, used.MoneyIn(each.Year), each.Drawn))
            .Where(each => each.IsPart && each.Part.Pounds * 2 > each.Whole.Pounds)
            .ToList();
        if (years.Count == 0)
        {
            return;
        }

        var told = draws.FindAll(each =>
            years.Exists(year => each.Draw.Amount.MoneyIn(year.Year) != Money.Zero)
        );
        var purposes = told.Select(each => each.Purpose!.Value).Distinct().Order().ToList();
        var source = commitment.Source.Quoted();
        var to = Wording.List(purposes.Select(InWords));
        // One of the three purposes of the grant; it keeps care going and changes none.
        var isPermitted =
            budget.Kind == BudgetKind.Ibcf && purposes is [ProgrammePurpose.MarketSustainability];
        var but = isPermitted
            ? ", which this grant may do, and none of it to changing care"
            : ", not to changing care";
        context.Report(
            new Finding(
                amount.Origin,
                years is [var only]
                    ? $"in {only.Year} {(only.Part == only.Whole ? "all" : $"{only.Part} of")} the {only.Whole} drawn on {source} goes to {to}{but}"
                    : $"more than half of what is drawn on {source} goes to {to}{but}: {YearPart.ByYear(years)}"
            )
            {
                Help = isPermitted
                    ? "good to know; accept this if the partners agree, or put some of it into programmes that change care"
                    : "pay for these programmes from another budget, or say by their `kind` or `purpose` what they change",
                Related =
                [
                    .. told.Select(each => new Related(
                        each.Draw.Declaration.Origin,
                        $"{each.Draw.Taker.Quoted()} draws {each.Draw.Gives(years.Select(year => year.Year))} for {InWords(each.Purpose!.Value)}"
                    )),
                ],
            }
        );
    }

    // What money is for that changes no care: what the programme says, else what its kind and partners tell; null where it changes care.
    private static ProgrammePurpose? PurposeOf(Draw draw, PlanModel model)
    {
        if (draw.Taker is not Programme programme)
        {
            return null;
        }

        if (programme.Purpose is { } stated)
        {
            return stated is ProgrammePurpose.Prevention or ProgrammePurpose.Transformation
                ? null
                : stated;
        }

        return programme.Kind != ProgrammeKind.Operational ? null
            : programme.Partners.Any(name =>
                model.Find(name, Partner.Sort) is Partner { Kind: PartnerKind.CareProvider }
            )
                ? ProgrammePurpose.MarketSustainability
            : ProgrammePurpose.OperationalPressure;
    }

    private static string InWords(ProgrammePurpose purpose) =>
        purpose switch
        {
            ProgrammePurpose.MarketSustainability => "sustaining the market for care",
            ProgrammePurpose.Demographic => "care for more people",
            ProgrammePurpose.Efficiency => "doing the same for less",
            _ => "operational pressures",
        };
}
