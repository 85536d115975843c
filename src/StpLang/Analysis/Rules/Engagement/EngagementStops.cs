using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class EngagementStops()
    : PlanRule(
        DiagnosticCategory.Engagement.Warning(
            "STP6502",
            "engagement_stops",
            "Engagement with the public, patients or councillors that covers development only",
            "King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    private static readonly (EngagementAudience Audience, string Words)[] Audiences =
    [
        (EngagementAudience.Public, "the public"),
        (EngagementAudience.Patients, "patients"),
        (EngagementAudience.Councillors, "councillors"),
    ];

    public override void Check(RuleContext context)
    {
        Model.Engagement[] engagements =
        [
            .. context.Model.Engagements.Where(each =>
                each.IsWith([.. Audiences.Select(one => one.Audience)])
            ),
        ];
        if (engagements.Length == 0 || !Array.TrueForAll(engagements, IsDevelopmentOnly))
        {
            return;
        }

        // Of those that end on the same day, the one written last; one without dates is not the last if another has some.
        var last = engagements.OrderBy(LastDay).Last();
        var with = Wording.List(
            Audiences
                .Where(each => Array.Exists(engagements, one => one.IsWith([each.Audience])))
                .Select(each => each.Words)
        );
        var ends = last.To is { } to ? $" and ends on {Wording.Day(to)}" : "";
        context.Report(
            new Finding(
                last.Origin,
                $"engagement with {with} covers the development of the plan only{ends}; nothing goes on into its delivery"
            )
            {
                Help =
                    "add an `engagement` with `stage: [implementation]`, or name that stage in the one that goes on",
                Related =
                [
                    .. engagements
                        .Where(each => each != last)
                        .Select(each => new Related(each.Origin, "covers development only")),
                ],
            }
        );
    }

    // One that does not say its stage may well go on into delivery.
    private static bool IsDevelopmentOnly(Model.Engagement engagement)
    {
        var stages = engagement.Stage;
        return stages.Contains(EngagementStage.Development)
            && !stages.Contains(EngagementStage.Implementation);
    }

    private static DateOnly LastDay(Model.Engagement engagement) =>
        engagement.To ?? engagement.From ?? DateOnly.MinValue;
}
