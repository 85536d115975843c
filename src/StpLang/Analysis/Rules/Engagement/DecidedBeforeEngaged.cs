using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class DecidedBeforeEngaged()
    : DeclarationRule<Model.Engagement>(
        DiagnosticCategory.Engagement.Warning(
            "STP6506",
            "decided_before_engaged",
            "An engagement that begins, closes or is answered after what it is about was decided",
            "consultation law"
        )
    )
{
    // What is told of decisions is what they are about and when they are taken.
    private static readonly Aspect Days = new(
        new KindSet(DeclarationKind.Governance),
        (before, after) =>
            DaysOf((Model.Governance)before).SequenceEqual(DaysOf((Model.Governance)after))
    );

    public override void Check(Model.Engagement engagement, RuleContext context)
    {
        if (
            IsRightlyLater(engagement)
            || (engagement.From ?? engagement.To ?? engagement.AnsweredOn) is null
        )
        {
            return;
        }

        var decisions = DecisionsOn(engagement, context.Model);
        if (decisions is [] || WhatIsLate(engagement, decisions) is not { } late)
        {
            return;
        }

        var (place, verb, early) = late;
        var first = early.MinBy(each => each.On)!;
        context.Report(
            new Finding(
                place.Origin,
                $"{engagement.Called()} {verb}, after {first.Quoted()} is decided on {Wording.Day(first.On!.Value)}"
            )
            {
                Help =
                    "decide when what people said has been heard and answered, or ask them earlier; if it is on delivery alone, say `stage: [implementation]`",
                Related =
                [
                    .. early.Select(each => new Related(
                        each.Find(Decision.OnProperty)!.Origin,
                        $"{each.Quoted()} is decided"
                    )),
                ],
            }
        );
    }

    // One on delivery comes after what it delivers, and so may one on the whole plan that goes on and is no consultation.
    private static bool IsRightlyLater(Model.Engagement engagement) =>
        engagement.Stage is [EngagementStage.Implementation]
        || (
            engagement.About.IsEmpty
            && engagement.Form != EngagementForm.Consultation
            && engagement.Stage.Contains(EngagementStage.Implementation)
        );

    // The first step of an engagement that comes too late for a decision; one on the whole plan is late when it is for all of them.
    private static (PropertyValue Place, string Verb, List<Decision> Early)? WhatIsLate(
        Model.Engagement engagement,
        List<Decision> decisions
    )
    {
        (PropertyDefinition Property, DateOnly? Day, string Verb)[] steps =
        [
            (Model.Engagement.FromProperty, engagement.From, "begins"),
            (
                Model.Engagement.ToProperty,
                IsConsultationOnSome(engagement) ? engagement.To : null,
                "closes"
            ),
            (Model.Engagement.AnsweredOnProperty, engagement.AnsweredOn, "is answered"),
        ];
        foreach (var (property, day, verb) in steps)
        {
            if (day is not { } at || engagement.Find(property) is not { } place)
            {
                continue;
            }

            var early = decisions.FindAll(each => each.On < at);
            if (early.Count > 0 && (!engagement.About.IsEmpty || early.Count == decisions.Count))
            {
                return (place, $"{verb} on {Wording.Day(at)}", early);
            }
        }

        return null;
    }

    private static bool IsConsultationOnSome(Model.Engagement engagement) =>
        engagement.Form == EngagementForm.Consultation && !engagement.About.IsEmpty;

    private static List<Decision> DecisionsOn(Model.Engagement engagement, PlanModel model) =>
        [
            .. model
                .All<Model.Governance>(Days)
                .SelectMany(governance => governance.Decisions)
                .Where(decision =>
                    decision.On is not null
                    && (engagement.About.IsEmpty || decision.About.Any(engagement.About.Contains))
                ),
        ];

    private static IEnumerable<object?> DaysOf(Model.Governance governance) =>
        governance.Decisions.SelectMany(each =>
            each.About.Cast<object?>().Append(each.On).Append(each.Name)
        );
}
