using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class SolutionsNotBacked()
    : PlanRule(
        DiagnosticCategory.Funding.Warning(
            "STP2016",
            "solutions_not_backed",
            "Solutions that the gap counts on and the programmes do not save, or save more than",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        )
    )
{
    public override void Check(RuleContext context)
    {
        if (
            context.Model.GapBridge is not { } bridge
            || bridge.Gap.Find(Gap.SolutionsProperty) is not { } solutions
        )
        {
            return;
        }

        var savings = context.Model.Savings;
        List<(FinancialYear Year, Money Solutions, Money Saved)> wrong = [];
        var stated = bridge.Gap.Solutions;
        // A plan as published may give the savings of its programmes for the last year alone; those of the others are not known.
        var isLastYearAlone = savings.Entries is [var only] && only.Year == context.Window.Last;
        foreach (var entry in stated.Entries)
        {
            if (isLastYearAlone && entry.Year != context.Window.Last)
            {
                continue;
            }

            var saved = bridge.Counted(savings, entry.Year);
            if (GapTolerance.IsExceededBy(entry.Money - saved))
            {
                wrong.Add((entry.Year, entry.Money, saved));
            }
        }

        if (wrong.Count == 0)
        {
            return;
        }

        var counted = ProgrammeSavings.ByYear(
            bridge,
            wrong.Select(each => (each.Year, each.Solutions))
        );
        List<FinancialYear> years = [.. wrong.Select(each => each.Year)];
        context.Report(
            new Finding(
                solutions.OriginOf(years),
                $"the gap counts on solutions of {counted}; the programmes here save {Saved(bridge, wrong)}"
            )
            {
                Help = wrong.TrueForAll(each => each.Saved > each.Solutions)
                    ? "raise `solutions`, or leave it out, so that the savings of the programmes count"
                    : "state the savings of the programmes that make up the rest, or lower `solutions`",
                Related = ProgrammeSavings.Related(context.Model, bridge, years),
            }
        );
    }

    private static string Saved(
        GapBridge bridge,
        List<(FinancialYear Year, Money Solutions, Money Saved)> wrong
    )
    {
        if (wrong is [var only])
        {
            return only.Saved == Money.Zero ? "nothing" : $"{only.Saved}";
        }

        return wrong.TrueForAll(each => each.Saved == Money.Zero)
            ? "nothing in these years"
            : ProgrammeSavings.ByYear(bridge, wrong.Select(each => (each.Year, each.Saved)));
    }
}
