using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class NoImplementationRole()
    : DeclarationRule<Involves>(
        DiagnosticCategory.Councils.Warning(
            "STP4004",
            "no_implementation_role",
            "A council or its health and wellbeing board that helped develop the plan and has no part in delivering it",
            "King's Fund report on the 44 STPs, February 2017: development and implementation"
        )
    )
{
    public override void Check(Involves involves, RuleContext context)
    {
        // Others, such as scrutiny committees, look at a plan and do not carry it out.
        if (
            involves.Development is not { } development
            || involves.Implementation is not null
            || context.Model.Find(involves.Name, Partner.Sort)
                is not (
                    Partner { IsCouncil: true }
                    or Partner { Kind: PartnerKind.HealthAndWellbeingBoard }
                )
        )
        {
            return;
        }

        context.Report(
            new Finding(
                involves.Origin,
                $"{context.Called(involves.Name)} helped develop the plan but has no part in delivering it"
            )
            {
                Help = "agree what it will do, and say so in `implementation`",
                Related = [new Related(development.Origin, "its part in development")],
                Fixes =
                [
                    new Fix(
                        "Add `implementation`, to be filled in",
                        new FixStep.AddTo(involves.Extent, FixText.Implementation)
                    ),
                ],
            }
        );
    }
}
