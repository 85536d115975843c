using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class StaffNotInvolved()
    : PlanRule(
        DiagnosticCategory.Engagement.Warning(
            "STP6503",
            "staff_not_involved",
            "A plan with no engagement with staff",
            "Lords written answer HL5003"
        )
    )
{
    public override void Check(RuleContext context)
    {
        if (context.Model.Engagements.Any(each => each.IsWith([EngagementAudience.Staff])))
        {
            return;
        }

        context.Report(
            new Finding(
                context.Plan.Origin,
                "no engagement here involves staff, who are to carry the plan out"
            )
            {
                Help = "add an `engagement` with `with: [staff]`, and say when and how",
                Related = [.. Audience.NotSaid(context.Model)],
            }
        );
    }
}
