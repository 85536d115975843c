using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class ProgrammeWithoutOutcome()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Outcomes.Note(
            "STP7005",
            "programme_without_outcome",
            "A programme with a cost that has no outcome",
            "King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (Money.ToPenny(programme.Cost.Total) > Money.Zero && !programme.Outcomes.Any())
        {
            context.Report(
                new Finding(
                    programme.Origin,
                    $"what will {programme.Quoted()} change? It has no outcome"
                )
                {
                    Help = "add an `outcome` with what is counted, its baseline and its target",
                    Fixes =
                    [
                        new Fix(
                            "Add an `outcome`, to be filled in",
                            new FixStep.AddTo(programme.Extent, FixText.Outcome)
                        ),
                    ],
                }
            );
        }
    }
}
