using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class DecidedBeforeConsulted()
    : DeclarationRule(
        DiagnosticCategory.Engagement.Error(
            "STP6505",
            "decided_before_consulted",
            "A decision that is taken before the consultation on it closes",
            "consultation law"
        ),
        DeclarationKind.Decision
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (
            declaration.Date(DecisionDefinition.On) is { } on
            && declaration.Date(DecisionDefinition.ConsultationEnds) is { } ends
            && on < ends
        )
        {
            context.Report(
                new Finding(
                    declaration.Find(DecisionDefinition.On)!.Origin,
                    $"the decision of {Wording.Day(on)} comes before its consultation closes on {Wording.Day(ends)}"
                )
                {
                    Help =
                        $"decide {declaration.Quoted()} after the consultation has closed and its answers have been weighed",
                    Related =
                    [
                        new Related(
                            declaration.Find(DecisionDefinition.ConsultationEnds)!.Origin,
                            "the consultation closes"
                        ),
                    ],
                }
            );
        }
    }
}
