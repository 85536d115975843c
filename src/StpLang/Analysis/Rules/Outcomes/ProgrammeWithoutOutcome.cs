using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class ProgrammeWithoutOutcome()
    : DeclarationRule(
        DiagnosticCategory.Outcomes.Note(
            "STP7005",
            "programme_without_outcome",
            "A programme with a cost that has no outcome",
            "King's Fund report on the 44 STPs, February 2017"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (
            declaration.MoneyByYear(ProgrammeDefinition.Cost).Total > 0
            && !declaration.NestedOf(DeclarationKind.Outcome).Any()
        )
        {
            context.Report(
                new Finding(
                    declaration.Origin,
                    $"what will {declaration.Quoted()} change? It has no outcome"
                )
                {
                    Help = "add an `outcome` with what is counted, its baseline and its target",
                    Fixes =
                    [
                        new Fix(
                            "Add an `outcome`, to be filled in",
                            new FixStep.AddTo(declaration.Extent, FixText.Outcome)
                        ),
                    ],
                }
            );
        }
    }
}
