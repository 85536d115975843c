using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class BoardHasNoPower()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5002",
            "board_has_no_power",
            "A board that decides and cannot: a partnership, a committee that the law does not know on the day, or one to which nothing is delegated",
            "NHS Act 2006 s.14Z3, s.14Z9, s.65Z5 and s.65Z6; SI 2000/617 reg 10(2); King's Fund report on the 44 STPs, February 2017"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var decisions = BoardDecision.ByBoard(governance);
        foreach (var board in governance.Boards)
        {
            if (!decisions.TryGetValue(board.Name, out var all))
            {
                continue;
            }

            var form = board.FormIn(context.Model);
            var isGiven = governance.DelegationsByBoard.Contains(board.Name);
            var beyond = all.FindAll(each =>
                IsBeyond(board, form, isGiven, each.Decision, context.AsOf)
            );
            if (beyond is [var first, .. var others])
            {
                Report(board, form, first, others, governance, context);
            }
        }
    }

    private static bool IsBeyond(
        Board board,
        BoardForm form,
        bool isGiven,
        Decision decision,
        DateOnly asOf
    ) =>
        // What a board to which something is delegated is in law, where it does not say so, is for STP5013.
        (form == BoardForm.Partnership && (board.Form is not null || !isGiven))
        || (form.NeedsDelegation() && (!isGiven || form.WhyNotOn(decision.On ?? asOf) is not null));

    private static void Report(
        Board board,
        BoardForm form,
        BoardDecision first,
        List<BoardDecision> others,
        Model.Governance governance,
        RuleContext context
    )
    {
        var day = first.Decision.On ?? context.AsOf;
        var isPartnership = form == BoardForm.Partnership;
        var why = form.WhyNotOn(day);
        var what = first.Decision.Quoted();
        var message =
            isPartnership
                ? $"{board.Called()} is a partnership, to which the law lets nobody delegate: it may recommend {what}, and its members decide"
            : why is not null
                ? $"{board.Called()} is {form.Describe()}, which cannot decide {what} on {Wording.Day(day)}: {why}"
            : $"nothing is delegated to {board.Called()}, {form.Describe()}, so it cannot decide {what}";
        context.Report(
            new Finding(first.Origin, message)
            {
                Help =
                    isPartnership
                        ? "name in `decided_by` the members whose decision it is and the board in `recommended_by`; of a committee that the law knows, say which `form` it has"
                    : why is not null
                        ? "name the bodies that decide, or give the board a `form` that there is on that day"
                    : "name the bodies that decide, or add the `delegation` by which they let the board decide",
                Related =
                [
                    WhatItIs(board),
                    .. isPartnership
                        ? governance
                            .DelegationsByBoard[board.Name]
                            .Select(delegation => new Related(
                                delegation.Origin,
                                "delegates what nobody can to a partnership"
                            ))
                        : [],
                    .. others.Select(other => new Related(
                        other.Origin,
                        $"nor can it decide {other.Decision.Quoted()}"
                    )),
                ],
                Fixes =
                    isPartnership
                        ? BoardDecision.LetMembersDecide(board, [first, .. others], context.Model)
                    : why is not null ? []
                    : AddDelegation(governance, board, form, context.Model),
            }
        );
    }

    private static Related WhatItIs(Board board) =>
        board.Find(Board.FormProperty) is { } form ? new Related(form.Origin, "what it is in law")
        : board.Find(Board.StatutoryProperty) is { } statutory
            ? new Related(statutory.Origin, "the board, with no power of its own")
        : new Related(board.Origin, "the board, which does not state its `form`");

    // A member that may delegate to such a board is the likeliest to do so.
    private static ImmutableArray<Fix> AddDelegation(
        Model.Governance governance,
        Board board,
        BoardForm form,
        PlanModel model
    ) =>
        board.Members.FirstOrDefault(name =>
            model.Find(name, Partner.Sort) is Partner body && form.Takes(body)
        )
            is { } giver
            ?
            [
                new Fix(
                    $"Add a `delegation` to {board.Quoted()}, to be filled in",
                    new FixStep.AddTo(
                        governance.Extent,
                        $"delegation {{ from: {giver}  to: {board.Name}  function: {FixText.ToBeStated} }}"
                    )
                ),
            ]
            : [];
}
