using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class NoPublicEngagement()
    : PlanRule(
        DiagnosticCategory.Engagement.Error(
            "STP6501",
            "no_public_engagement",
            "A plan with no engagement with the public or with patients",
            "NHS Act 2006 s.14Z2 until 30 June 2022 and s.14Z45 since, s.13Q, s.242; King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    private static string Duty(DateOnly day) =>
        day < IntegratedCareBoards.Since ? "s.14Z2" : "s.14Z45";

    public override void Check(RuleContext context)
    {
        if (
            context.Model.Engagements.Any(each =>
                each.IsWith([EngagementAudience.Public, EngagementAudience.Patients])
            )
        )
        {
            return;
        }

        context.Report(
            new Finding(
                context.Plan.Origin,
                $"no engagement with the public or with patients is planned, which the law asks of NHS bodies (NHS Act 2006 {Duty(context.AsOf)}, s.13Q and s.242)"
            )
            {
                Help = "add an `engagement` with `with: [public, patients]`, and say when and how",
                Related = [.. Audience.NotSaid(context.Model)],
            }
        );
    }
}
