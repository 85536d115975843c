using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class UnderfundedProgramme()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Error(
            "STP2005",
            "underfunded_programme",
            "A programme that costs more in a year than its sources give it",
            "CIPFA and iMPOWER survey of STP bodies, September 2017; King's Fund report on the 44 STPs, February 2017"
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
        // What is given below nothing is no money that could fall short.
        var open = funding
            .Years.Where(year => year.Unfunded > Money.Zero && year.Funded >= Money.Zero)
            .ToList();
        if (open is not [var first, ..])
        {
            return;
        }

        // Years that are alike are told once.
        var isAlike = open.TrueForAll(year =>
            year.Cost == first.Cost && year.Funded == first.Funded
        );
        var years = Wording.InYears(open.Select(year => year.Year));
        var unfunded = new Money(open.Sum(year => year.Unfunded.Pounds));
        var each = open.Count == 1 ? "" : " a year";
        var message =
            isAlike && first.Funded == Money.Zero
                ? $"{programme.Quoted()} costs {first.Cost}{each} {years} and no source pays for it"
            : isAlike
                ? $"{programme.Quoted()} costs {first.Cost}{each} {years} but its sources give {first.Funded}; {first.Unfunded}{each} is unfunded"
            : $"{programme.Quoted()} costs more than its sources give {years}; {unfunded} is unfunded, {PerYear(open)}";
        context.Report(
            new Finding(open.Count == 1 ? cost.OriginOf(first.Year) : cost.Origin, message)
            {
                Stake = new Stake(unfunded, "of cost unfunded"),
                Help = "lower the cost, raise a `from`, or add one for the money that is missing",
                Related =
                [
                    .. Draw.Of(programme)
                        .Select(draw => new Related(
                            draw.Declaration.Origin,
                            $"gives {draw.Gives(open.Select(year => year.Year))}"
                        )),
                ],
            }
        );
    }

    private static string PerYear(IEnumerable<ProgrammeFundingYear> years) =>
        Wording.ByYear(years.Select(year => (year.Year, year.Unfunded)));
}
