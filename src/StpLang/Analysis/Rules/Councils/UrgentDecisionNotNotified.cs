using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class UrgentDecisionNotNotified()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Councils.Warning(
            "STP4016",
            "urgent_decision_not_notified",
            "A substantial change that was too urgent to consult on, and no word that the council was told of it",
            "SI 2013/218 reg 23(2) and (3)"
        )
    )
{
    public override void Check(Decision decision, RuleContext context)
    {
        // The council is told of the decision that was taken, so one still to come cannot have been told.
        if (
            decision.Find(Decision.UrgentProperty) is not { } urgent
            || !decision.IsStated(Decision.UrgentProperty)
            || decision.IsStated(Decision.CouncilToldOnProperty)
            || !SubstantialChange.IsDecidedBy(decision, context)
            || decision.On > context.AsOf
        )
        {
            return;
        }

        context.Report(
            new Finding(
                urgent.Origin,
                $"{decision.Quoted()} could not wait for a consultation, and the plan does not say when the council was told of it and why"
            )
            {
                Help =
                    "tell the council at once, with the reason, and state the day in `council_told_on`",
            }
        );
    }
}
