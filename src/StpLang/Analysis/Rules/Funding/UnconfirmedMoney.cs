using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class UnconfirmedMoney()
    : DeclarationRule(
        DiagnosticCategory.Funding.Warning(
            "STP2020",
            "unconfirmed_money",
            "A programme half or more of whose funding in a year is not confirmed",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var unconfirmed = Draw.Of(declaration)
            .Select(draw => (Draw: draw, Status: StatusOf(draw, context)))
            .Where(each => each.Status is "conditional" or "bid")
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
            .Of((Programme)declaration)
            .Years.Select(year => new YearPart(year.Year, new Money(open[year.Year]), year.Funded))
            .Where(year => year.Whole > Money.Zero && year.Part.Pounds * 2 >= year.Whole.Pounds)
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
            .Where(each => each.Sum > 0)
            .OrderByDescending(each => each.Sum)
            .ToList();
        var on = sources.Select(each => each.Status).Distinct().ToList() switch
        {
            ["bid"] => sources.Count == 1 ? "a bid" : "bids",
            ["conditional"] => "conditional money",
            _ => "bids and conditional money",
        };
        var isWhole = years.TrueForAll(year => year.Part == year.Whole);
        var message =
            isWhole
                ? $"{declaration.Quoted()} depends wholly on {on}: {Wording.ByYear(years.Select(year => (year.Year, year.Part)))}"
            : years is [var only]
                ? $"{declaration.Quoted()} depends on {on} for {Wording.Share(only.Part.Pounds, only.Whole.Pounds)} of its {only.Year} funding, {only.Part} of {only.Whole}"
            : $"{declaration.Quoted()} depends on {on} for half or more of its funding: {YearPart.ByYear(years)}";
        context.Report(
            new Finding(sources[0].Draw.Declaration.Origin, message)
            {
                Help =
                    "say `status: confirmed` in the budget once the money is granted; until then find other money, or accept this and say what happens without it",
                Related =
                [
                    .. sources.Select(each => new Related(
                        context.Model.Find(each.Draw.Source)!.Origin,
                        $"is {Called(each.Status!)}: {each.Draw.Gives(years.Select(year => year.Year))}"
                    )),
                ],
            }
        );
    }

    // A pool has no status of its own, and counts as confirmed.
    private static string? StatusOf(Draw draw, RuleContext context) =>
        context.Model.Find(draw.Source) is { Kind: DeclarationKind.Budget } budget
            ? budget.Choice(BudgetDefinition.Status)
            : null;

    private static string Called(string status) => status == "bid" ? "a bid" : "conditional";
}
