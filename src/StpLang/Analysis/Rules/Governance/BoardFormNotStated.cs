using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class BoardFormNotStated()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Warning(
            "STP5013",
            "board_form_not_stated",
            "A board that decides by delegation and does not say what it is in law",
            "NHS Act 2006 s.14Z3, s.65Z5 and s.65Z6; SI 2000/617 reg 10(2)"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var decisions = BoardDecision.ByBoard(governance);
        foreach (var board in governance.Boards)
        {
            if (
                board.Form is not null
                || !decisions.TryGetValue(board.Name, out var all)
                || governance.DelegationsByBoard[board.Name].FirstOrDefault() is not { } delegation
                || board.FormIn(context.Model) != BoardForm.Partnership
            )
            {
                continue;
            }

            context.Report(
                new Finding(
                    all[0].Origin,
                    $"{board.Called()} does not say what it is in law; if it is a partnership, nobody can delegate to it: it may recommend {all[0].Decision.Quoted()}, and its members decide"
                )
                {
                    Help =
                        "state the board's `form`; of a partnership, name in `decided_by` the members whose decision it is and the board in `recommended_by`",
                    Related = [new Related(delegation.Origin, "what is delegated to it")],
                    Fixes = BoardDecision.LetMembersDecide(board, all, context.Model),
                }
            );
        }
    }
}
