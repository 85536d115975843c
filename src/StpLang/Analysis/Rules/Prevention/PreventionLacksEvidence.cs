using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class PreventionLacksEvidence()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Prevention.Warning(
            "STP3003",
            "prevention_lacks_evidence",
            "A prevention programme that cites no evidence",
            "King's Fund report on the 44 STPs, February 2017: evidence often missing"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (!programme.IsPrevention || programme.Evidence.Any())
        {
            return;
        }

        context.Report(
            new Finding(programme.Origin, $"{programme.Quoted()} cites no evidence that it works")
            {
                Help = "add an `evidence` that names a guideline, a trial or an evaluation",
                Fixes =
                [
                    new Fix(
                        "Add `evidence`, to be filled in",
                        new FixStep.AddTo(
                            programme.Extent,
                            $"evidence {FixText.ToBeStated} {{ reference: {FixText.ToBeStated} }}"
                        )
                    ),
                ],
            }
        );
    }
}
