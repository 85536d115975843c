using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Engagement;

/// <summary>STP6505: a decision that is taken before the consultation on it closes.</summary>
public sealed class DecidedBeforeConsulted() : DeclarationRule(DeclarationKind.Governance)
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "STP6505",
            "decided_before_consulted",
            DiagnosticSeverity.Error,
            DiagnosticCategory.Engagement,
            "A decision that is taken before the consultation on it closes"
        )
        {
            Basis = "consultation law",
        };

    /// <inheritdoc/>
    public override void Check(Declaration declaration, RuleContext context)
    {
        foreach (var decision in declaration.NestedOf(DeclarationKind.Decision))
        {
            if (
                decision.Date(DecisionDefinition.On) is { } on
                && decision.Date(DecisionDefinition.ConsultationEnds) is { } ends
                && on < ends
            )
            {
                context.Report(
                    new Finding(
                        decision.Find(DecisionDefinition.On)!.Origin,
                        $"the decision of {Wording.Day(on)} comes before its consultation closes on {Wording.Day(ends)}"
                    )
                    {
                        Help =
                            $"decide {decision.Quoted()} after the consultation has closed and its answers have been weighed",
                        Related =
                        [
                            new Related(
                                decision.Find(DecisionDefinition.ConsultationEnds)!.Origin,
                                "the consultation closes"
                            ),
                        ],
                    }
                );
            }
        }
    }
}
