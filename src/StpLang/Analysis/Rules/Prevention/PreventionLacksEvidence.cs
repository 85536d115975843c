using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Prevention;

/// <summary>STP3003: a prevention programme that cites no evidence.</summary>
public sealed class PreventionLacksEvidence() : DeclarationRule(DeclarationKind.Programme)
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP3003",
            "prevention_lacks_evidence",
            DiagnosticSeverity.Warning,
            DiagnosticCategory.Prevention,
            "A prevention programme that cites no evidence"
        )
        {
            Basis = "King's Fund report on the 44 STPs, February 2017: evidence often missing",
        };

    /// <inheritdoc/>
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (
            !((Programme)declaration).IsPrevention
            || declaration.NestedOf(DeclarationKind.Evidence).Any()
        )
        {
            return;
        }

        context.Report(
            new Finding(
                declaration.Origin,
                $"{declaration.Quoted()} cites no evidence that it works"
            )
            {
                Help = "add an `evidence` that names a guideline, a trial or an evaluation",
                Fixes =
                [
                    new Fix(
                        "Add `evidence`, to be filled in",
                        new FixStep.AddTo(
                            declaration.Extent,
                            $"evidence {FixText.ToBeStated} {{ reference: {FixText.ToBeStated} }}"
                        )
                    ),
                ],
            }
        );
    }
}
