using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class PreventionLacksEvidence()
    : DeclarationRule(
        DiagnosticCategory.Prevention.Warning(
            "STP3003",
            "prevention_lacks_evidence",
            "A prevention programme that cites no evidence",
            "King's Fund report on the 44 STPs, February 2017: evidence often missing"
        ),
        DeclarationKind.Programme
    )
{
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
