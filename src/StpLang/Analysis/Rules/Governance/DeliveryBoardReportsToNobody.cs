using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DeliveryBoardReportsToNobody()
    : DeclarationRule<Board>(
        DiagnosticCategory.Governance.Warning(
            "STP5015",
            "delivery_board_reports_to_nobody",
            "A delivery board that answers to no other board",
            "practice; no law or guidance was read that asks it"
        )
    )
{
    public override void Check(Board board, RuleContext context)
    {
        // A body with powers of its own answers by law, not to a board of the plan.
        if (
            board.Kind != BoardKind.Delivery
            || board.Form == BoardForm.StatutoryBody
            || board.Statutory
            || board.ReportsTo is not null
        )
        {
            return;
        }

        context.Report(
            new Finding(
                board.Origin,
                $"{board.Called()} sees that programmes are carried out, and the plan does not say which board hears from it"
            )
            {
                Help = "name in `reports_to` the board that steers the plan",
            }
        );
    }
}
