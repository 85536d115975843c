using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class PositionUnknown()
    : DeclarationRule<Involves>(
        DiagnosticCategory.Councils.Note(
            "STP4012",
            "position_unknown",
            "A body that takes part without saying what it thinks of the plan",
            "King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    public override void Check(Involves involves, RuleContext context)
    {
        if (!involves.IsStated(Involves.PositionProperty))
        {
            context.Report(
                new Finding(
                    involves.Origin,
                    $"what does {context.Called(involves.Name)} think of this plan? State its `position`"
                )
                {
                    Help = "`endorsed`, `noted`, `declined` or `objected`, with the day in `on`",
                }
            );
        }
    }
}
