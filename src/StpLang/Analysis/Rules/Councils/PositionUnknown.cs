using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class PositionUnknown()
    : DeclarationRule(
        DiagnosticCategory.Councils.Note(
            "STP4012",
            "position_unknown",
            "A body that takes part without saying what it thinks of the plan",
            "King's Fund report on the 44 STPs, February 2017"
        ),
        DeclarationKind.Involves
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (!declaration.IsStated(InvolvesDefinition.Position))
        {
            context.Report(
                new Finding(
                    declaration.Origin,
                    $"what does {context.Called(declaration.Name)} think of this plan? State its `position`"
                )
                {
                    Help = "`endorsed`, `noted`, `declined` or `objected`, with the day in `on`",
                }
            );
        }
    }
}
