using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class LeadInDoubt()
    : DeclarationRule<Plan>(
        DiagnosticCategory.Councils.Warning(
            "STP4008",
            "lead_in_doubt",
            "A plan that nobody leads, or whose lead is going or gone and nobody is named to follow",
            "Local government press, February 2017: a lead's future in doubt"
        )
    )
{
    public override void Check(Plan plan, RuleContext context)
    {
        if (plan.Find(Plan.LeadProperty) is not { } lead)
        {
            context.Report(
                new Finding(plan.Origin, "the plan does not say who leads it")
                {
                    Help = "name in `lead` the partner whose officer leads the plan",
                }
            );
            return;
        }

        var doubt = plan.LeadInPost switch
        {
            PlanLeadState.Interim => "the plan lead is an interim",
            PlanLeadState.Leaving => "the plan lead is leaving",
            PlanLeadState.Vacant => "the post of plan lead is vacant",
            _ => null,
        };
        if (doubt is null || plan.IsStated(Plan.LeadSuccessorProperty))
        {
            return;
        }

        context.Report(
            new Finding(lead.Origin, $"{doubt} and no successor is named")
            {
                Help =
                    "say in `lead_successor` who takes over, or how and when they will be appointed",
                Related =
                [
                    new Related(
                        plan.Find(Plan.LeadInPostProperty)!.Origin,
                        "as the plan says here"
                    ),
                ],
                Fixes =
                [
                    new Fix(
                        "Add `lead_successor`, to be filled in",
                        FixStep.State(plan, Plan.LeadSuccessorProperty, FixText.ToBeStated)
                    ),
                ],
            }
        );
    }
}
