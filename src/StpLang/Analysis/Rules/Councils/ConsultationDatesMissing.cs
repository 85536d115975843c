using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class ConsultationDatesMissing()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Councils.Warning(
            "STP4015",
            "consultation_dates_missing",
            "A council that is consulted on a substantial change without the dates it must be given, or with dates that leave it no time",
            "SI 2013/218 reg 23(1)(b) and (d) and (4)"
        )
    )
{
    private static readonly ImmutableArray<(PropertyDefinition Property, string Words)> Dates =
    [
        (Decision.OnProperty, "when it is to be decided"),
        (Decision.CommentsByProperty, "by when comments are asked"),
        (Decision.DatesPublishedOnProperty, "when those dates were published"),
    ];

    public override void Check(Decision decision, RuleContext context)
    {
        // Where there is no time to consult none of this is asked: regulation 23(2).
        if (
            decision.Consulted.IsEmpty
            || decision.IsStated(Decision.UrgentProperty)
            || !SubstantialChange.IsPutToCouncil(decision, context)
            || !SubstantialChange.IsDecidedBy(decision, context)
        )
        {
            return;
        }

        var missing = Dates.RemoveAll(date => decision.IsStated(date.Property));
        if (!missing.IsEmpty)
        {
            context.Report(
                new Finding(
                    decision.Origin,
                    $"{decision.Quoted()} puts a substantial change to a council and does not say {Wording.List(missing.Select(date => date.Words))}"
                )
                {
                    Help =
                        $"state {Wording.List(missing.Select(date => $"`{date.Property.Name}`"))}, as the council was told",
                }
            );
        }

        if (decision.CommentsBy is { } comments)
        {
            if (decision.On is { } on && on <= comments)
            {
                Report(
                    decision,
                    Decision.OnProperty,
                    on == comments
                        ? $"the decision is taken on {Wording.Day(on)}, the day by which the council is asked for comments"
                        : $"the decision of {Wording.Day(on)} comes before the council's comments, which are asked by {Wording.Day(comments)}",
                    "decide after that day, when the comments have been weighed",
                    context
                );
            }

            if (decision.DatesPublishedOn is { } published && published > comments)
            {
                Report(
                    decision,
                    Decision.DatesPublishedOnProperty,
                    $"the dates are published on {Wording.Day(published)}, after the council's comments were asked by {Wording.Day(comments)}",
                    "publish the dates when the council is consulted, or give it a later day",
                    context
                );
            }
        }
    }

    private static void Report(
        Decision decision,
        PropertyDefinition wrong,
        string message,
        string help,
        RuleContext context
    ) =>
        context.Report(
            new Finding(decision.Find(wrong)!.Origin, message)
            {
                Help = help,
                Related =
                [
                    new Related(
                        decision.Find(Decision.CommentsByProperty)!.Origin,
                        "the council is asked for comments by this day"
                    ),
                ],
            }
        );
}
