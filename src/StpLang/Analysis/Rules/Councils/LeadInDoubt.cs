using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class LeadInDoubt()
    : DeclarationRule(
        DiagnosticCategory.Councils.Warning(
            "STP4008",
            "lead_in_doubt",
            "A plan that nobody leads, or whose lead is going or gone and nobody is named to follow",
            "Local government press, February 2017: a lead's future in doubt"
        ),
        DeclarationKind.Plan
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (declaration.Find(PlanDefinition.Lead) is not { } lead)
        {
            context.Report(
                new Finding(declaration.Origin, "the plan does not say who leads it")
                {
                    Help = "name in `lead` the partner whose officer leads the plan",
                }
            );
            return;
        }

        var doubt = declaration.Choice(PlanDefinition.LeadInPost) switch
        {
            "interim" => "the plan lead is an interim",
            "leaving" => "the plan lead is leaving",
            "vacant" => "the post of plan lead is vacant",
            _ => null,
        };
        if (doubt is null || declaration.IsStated(PlanDefinition.LeadSuccessor))
        {
            return;
        }

        context.Report(
            new Finding(lead.Origin, $"{doubt} and no successor is named")
            {
                Help =
                    "say in `lead_successor` who takes over, or how and when they will be appointed",
                Related =
                [
                    new Related(
                        declaration.Find(PlanDefinition.LeadInPost)!.Origin,
                        "as the plan says here"
                    ),
                ],
                Fixes =
                [
                    new Fix(
                        "Add `lead_successor`, to be filled in",
                        FixStep.State(declaration, PlanDefinition.LeadSuccessor, FixText.ToBeStated)
                    ),
                ],
            }
        );
    }
}
