using StpLang.Diagnostics;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class AnswersUnanswered()
    : DeclarationRule<Model.Engagement>(
        DiagnosticCategory.Engagement.Warning(
            "STP6509",
            "answers_unanswered",
            "An engagement in which people answered and nothing says what was done about it",
            "NHS Act 2006 s.14Z13(8) for the plans of CCGs until 30 June 2022, s.14Z54(8) for joint forward plans; practice of consultation"
        )
    )
{
    public override void Check(Model.Engagement engagement, RuleContext context)
    {
        var answers =
            engagement.Find(Model.Engagement.ResponsesProperty)
            ?? engagement.Find(Model.Engagement.AgainstProperty)
            ?? engagement.Find(Model.Engagement.PetitionProperty)
            ?? engagement.Find(Model.Engagement.InFavourProperty);
        var isOver = engagement.To is not { } last || last < context.AsOf;
        if (
            answers is null
            || !isOver
            || engagement.IsStated(Model.Engagement.ResultProperty)
            || engagement.IsStated(Model.Engagement.AnsweredOnProperty)
        )
        {
            return;
        }

        context.Report(
            new Finding(
                answers.Origin,
                $"people answered {engagement.Called()}, and nothing says what was done about what they said"
            )
            {
                Help =
                    "say in `result` what was heard and what changed, and in `answered_on` when that was published",
                Fixes =
                [
                    new Fix(
                        "Add `result`, to be filled in",
                        FixStep.State(
                            engagement,
                            Model.Engagement.ResultProperty,
                            FixText.ToBeStated
                        )
                    ),
                ],
            }
        );
    }
}
