using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Outcomes;

/// <summary>STP7005: a programme that costs money and does not say what it changes.</summary>
public sealed class ProgrammeWithoutOutcome() : DeclarationRule(DeclarationKind.Programme)
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP7005",
            "programme_without_outcome",
            DiagnosticSeverity.Note,
            DiagnosticCategory.Outcomes,
            "A programme with a cost that has no outcome"
        )
        {
            Basis = "King's Fund report on the 44 STPs, February 2017",
        };

    /// <inheritdoc/>
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
