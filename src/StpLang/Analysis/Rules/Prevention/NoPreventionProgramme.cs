using StpLang.Diagnostics;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class NoPreventionProgramme()
    : PlanRule(
        DiagnosticCategory.Prevention.Error(
            "STP3001",
            "no_prevention_programme",
            "A plan without a prevention programme",
            "NHS Five Year Forward View, key requirement; King's Fund report on the 44 STPs, February 2017"
        ) with
        {
            Scope = RuleScope.Stp,
        }
    )
{
    public override void Check(RuleContext context)
    {
        if (context.Model.Fold(PreventionShare.Summary).Programmes.Count > 0)
        {
            return;
        }

        context.Report(
            new Finding(
                context.Plan.Origin,
                "the plan has no prevention programme, a key requirement of the Five Year Forward View"
            )
            {
                Help =
                    "add a `programme` with `kind: prevention`, or correct the `kind` of one that is",
            }
        );
    }
}
