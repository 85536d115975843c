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
        DeclarationKind.Governance
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        foreach (var involves in declaration.NestedOf(DeclarationKind.Involves))
        {
            if (!involves.IsStated(InvolvesDefinition.Position))
            {
                context.Report(
                    new Finding(
                        involves.Origin,
                        $"what does {context.Called(involves.Name)} think of this plan? State its `position`"
                    )
                    {
                        Help =
                            "`endorsed`, `noted`, `declined` or `objected`, with the day in `on`",
                    }
                );
            }
        }
    }
}
