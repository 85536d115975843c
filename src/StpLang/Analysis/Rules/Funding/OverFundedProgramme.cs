using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class OverFundedProgramme()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Warning(
            "STP2017",
            "over_funded_programme",
            "A programme that draws more in a year than it costs",
            "arithmetic on the plan"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (programme.Find(Programme.CostProperty) is not { } cost)
        {
            return;
        }

        var funding = ProgrammeFunding.Of(programme);
        // A cost below nothing is no cost that money could exceed.
        List<ProgrammeFundingYear> over =
        [
            .. funding.Years.Where(year => year.Funded > year.Cost && year.Cost >= Money.Zero),
        ];
        if (over.Count == 0)
        {
            return;
        }

        ImmutableArray<FinancialYear> years = [.. over.Select(year => year.Year)];
        ImmutableArray<Draw> draws = [.. Draw.Of(programme)];
        var largest = draws.MaxBy(draw => years.Sum(year => draw.Amount[year]))!;
        context.Report(
            new Finding(largest.Declaration.Origin, Message(programme, over))
            {
                Help =
                    draws.Length == 1
                        ? "lower this `from`, or raise the cost"
                        : "lower this `from` or another, or raise the cost",
                Related =
                [
                    new Related(
                        cost.OriginOf(years),
                        $"costs {Wording.ByYear(over.Select(year => (year.Year, year.Cost)))}"
                    ),
                    .. SumParts
                        .Of(
                            draws.Select(draw =>
                                SumPart.Of(draw.Declaration.Origin, "gives", draw.Amount, years)
                            )
                        )
                        .ToRelated(),
                ],
            }
        );
    }

    private static string Message(Programme programme, List<ProgrammeFundingYear> over)
    {
        var years = Wording.InYears(over.Select(year => year.Year));
        List<Money> excess = [.. over.Select(year => year.Funded - year.Cost)];
        return excess.TrueForAll(each => each == excess[0])
            ? $"{programme.Quoted()} draws {excess[0]}{(over.Count == 1 ? "" : " a year")} more than it costs {years}"
            : $"{programme.Quoted()} draws more than it costs, by {Wording.ByYear(over.Select((year, i) => (year.Year, excess[i])))}";
    }
}
