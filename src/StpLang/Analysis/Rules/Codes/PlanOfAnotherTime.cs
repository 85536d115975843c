using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Codes;

internal sealed class PlanOfAnotherTime()
    : DeclarationRule<Plan>(
        DiagnosticCategory.Codes.Warning(
            "STP1036",
            "plan_of_another_time",
            "A plan of a kind that there is not on its day",
            "NHS Act 2006 s.14Z52, inserted by the Health and Care Act 2022 and in force since 1 July 2022"
        )
    )
{
    public override void Check(Plan plan, RuleContext context)
    {
        var isAfter = context.AsOf >= IntegratedCareBoards.Since;
        var isWrong = context.Kind switch
        {
            PlanKind.Stp => isAfter,
            PlanKind.JointForwardPlan => !isAfter,
            _ => false,
        };
        if (!isWrong)
        {
            return;
        }

        var stated = plan.Find(Plan.KindProperty);
        var day = Wording.Day(context.AsOf);
        context.Report(
            new Finding(
                stated?.Origin ?? plan.Origin,
                isAfter
                    ? $"the plan speaks as of {day}, when there are no sustainability and transformation plans any more"
                        + (stated is null ? ", and does not say what `kind` it is" : "")
                    : $"the plan speaks as of {day}; there are joint forward plans since {Wording.Day(IntegratedCareBoards.Since)}"
            )
            {
                Help = isAfter
                    ? "say `kind: joint_forward_plan`, `better_care_fund_plan` or `section_75_agreement`, or correct `as_of`"
                    : "correct `kind` or `as_of`",
                Fixes = isAfter
                    ?
                    [
                        new Fix(
                            "Say that it is a joint forward plan",
                            FixStep.State(plan, Plan.KindProperty, PlanKind.JointForwardPlan.Word())
                        ),
                        new Fix(
                            "Say that it is a Better Care Fund plan",
                            FixStep.State(
                                plan,
                                Plan.KindProperty,
                                PlanKind.BetterCareFundPlan.Word()
                            )
                        ),
                    ]
                    : [],
            }
        );
    }
}
