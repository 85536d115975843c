using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class UnconfirmedMoney()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Warning(
            "STP2020",
            "unconfirmed_money",
            "A programme half or more of whose funding in a year is not confirmed",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        var unconfirmed = Draw.Of(programme)
            .Select(draw => (Draw: draw, Status: StatusOf(draw, context)))
            .Where(each => each.Status is BudgetStatus.Conditional or BudgetStatus.Bid)
            .ToList();
        if (unconfirmed.Count == 0)
        {
            return;
        }

        var open = Series.Empty(FigureUnit.Money);
        foreach (var (draw, _) in unconfirmed)
        {
            open += draw.Amount;
        }

        var years = ProgrammeFunding
            .Of(programme)
            .Years.Select(year => new YearPart(year.Year, open.MoneyIn(year.Year), year.Funded))
            .Where(year => year.IsPart && year.Part.Pounds * 2 >= year.Whole.Pounds)
            .ToList();
        if (years.Count == 0)
        {
            return;
        }

        // The likeliest to be missed comes first.
        var sources = unconfirmed
            .Select(each =>
                (each.Draw, each.Status, Sum: years.Sum(year => each.Draw.Amount[year.Year]))
            )
            .Where(each => Money.ToPenny(each.Sum) > Money.Zero)
            .OrderByDescending(each => each.Sum)
            .ToList();
        var on = sources.Select(each => each.Status).Distinct().ToList() switch
        {
            [BudgetStatus.Bid] => sources.Count == 1 ? "a bid" : "bids",
            [BudgetStatus.Conditional] => "conditional money",
            _ => "bids and conditional money",
        };
        var isWhole = years.TrueForAll(year => year.Part == year.Whole);
        var message =
            isWhole
                ? $"{programme.Quoted()} depends wholly on {on}: {Wording.ByYear(years.Select(year => (year.Year, year.Part)))}"
            : years is [var only]
                ? $"{programme.Quoted()} depends on {on} for {Wording.Share(only.Part.Pounds, only.Whole.Pounds)} of its {only.Year} funding, {only.Part} of {only.Whole}"
            : $"{programme.Quoted()} depends on {on} for half or more of its funding: {YearPart.ByYear(years)}";
        context.Report(
            new Finding(sources[0].Draw.Declaration.Origin, message)
            {
                Stake = new Stake(new Money(years.Sum(year => year.Part.Pounds)), "not confirmed"),
                Help =
                    "say `status: confirmed` in the budget once the money is granted; until then find other money, or accept this and say what happens without it",
                Related =
                [
                    .. sources.Select(each => new Related(
                        context.Model.Find(each.Draw.Source)!.Origin,
                        $"is {Called(each.Status)}: {each.Draw.Gives(years.Select(year => year.Year))}"
                    )),
                ],
            }
        );
    }

    // A pool has no status of its own, and counts as confirmed.
    private static BudgetStatus? StatusOf(Draw draw, RuleContext context) =>
        (context.Model.Find(draw.Source) as Budget)?.Status;

    private static string Called(BudgetStatus? status) =>
        status == BudgetStatus.Bid ? "a bid" : "conditional";
}
