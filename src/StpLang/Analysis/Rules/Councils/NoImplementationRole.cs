using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class NoImplementationRole()
    : DeclarationRule(
        DiagnosticCategory.Councils.Warning(
            "STP4004",
            "no_implementation_role",
            "A body that helped develop the plan and has no part in delivering it",
            "King's Fund report on the 44 STPs, February 2017: development and implementation"
        ),
        DeclarationKind.Involves
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (
            declaration.NestedOf(DeclarationKind.Development).FirstOrDefault()
                is not { } development
            || declaration.NestedOf(DeclarationKind.Implementation).Any()
        )
        {
            return;
        }

        context.Report(
            new Finding(
                declaration.Origin,
                $"{context.Called(declaration.Name)} helped develop the plan but has no part in delivering it"
            )
            {
                Help = "agree what it will do, and say so in `implementation`",
                Related = [new Related(development.Origin, "its part in development")],
                Fixes =
                [
                    new Fix(
                        "Add `implementation`, to be filled in",
                        new FixStep.AddTo(declaration.Extent, FixText.Implementation)
                    ),
                ],
            }
        );
    }
}
