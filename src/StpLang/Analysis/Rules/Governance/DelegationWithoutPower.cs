using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationWithoutPower()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5012",
            "delegation_without_power",
            "A delegation that no law lets its giver make to such a board",
            "NHS Act 2006 s.14Z3, s.14Z9, s.65Z5 and s.65Z6; SI 2000/617 reg 10(2)"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var boards = governance.Boards.ToDictionary(board => board.Name, StringComparer.Ordinal);
        var deciding = governance
            .Decisions.SelectMany(decision => decision.DecidedBy)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var delegation in governance.Delegations)
        {
            if (
                delegation.To is not { } name
                || !boards.TryGetValue(name, out var board)
                || delegation.From is not { } giver
                || context.Model.Find(giver, Partner.Sort) is not Partner { Kind: not null } body
            )
            {
                continue;
            }

            // Of a partnership that decides, and of a committee of another time, STP5002 says so.
            var form = board.FormIn(context.Model);
            if (!form.Takes(body) && !(form == BoardForm.Partnership && deciding.Contains(name)))
            {
                Report(delegation, board, form, body, context);
            }
        }
    }

    private static void Report(
        Delegation delegation,
        Board board,
        BoardForm form,
        Partner body,
        RuleContext context
    ) =>
        context.Report(
            new Finding(
                delegation.Find(Delegation.FromProperty)!.Origin,
                $"no law lets {context.Called(body.Name)}, {body.Describe()}, delegate to {board.Called()}, {form.Describe()}"
            )
            {
                Help =
                    form == BoardForm.Partnership
                        ? "leave the delegation out: a partnership recommends and its members decide; of a committee that the law knows, say which `form` it has"
                        : "leave the delegation out, or name as `from` a body that may delegate to such a committee",
                Related =
                [
                    board.Find(Board.FormProperty) is { } stated
                        ? new Related(stated.Origin, "what the board is in law")
                        : new Related(board.Origin, "the board, which does not state its `form`"),
                ],
            }
        );
}
