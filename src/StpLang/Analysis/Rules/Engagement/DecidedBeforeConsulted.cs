using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class DecidedBeforeConsulted()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Engagement.Error(
            "STP6505",
            "decided_before_consulted",
            "A decision that is taken before the consultation on it has closed",
            "consultation law"
        )
    )
{
    public override void Check(Decision decision, RuleContext context)
    {
        if (decision.On is { } on && decision.ConsultationEnds is { } ends && on <= ends)
        {
            context.Report(
                new Finding(
                    decision.Find(Decision.OnProperty)!.Origin,
                    on == ends
                        ? $"the decision is taken on {Wording.Day(on)}, the day on which its consultation closes"
                        : $"the decision of {Wording.Day(on)} comes before its consultation closes on {Wording.Day(ends)}"
                )
                {
                    Help =
                        $"decide {decision.Quoted()} after the consultation has closed and its answers have been weighed",
                    Related =
                    [
                        new Related(
                            decision.Find(Decision.ConsultationEndsProperty)!.Origin,
                            "the consultation closes"
                        ),
                    ],
                }
            );
        }
    }
}
