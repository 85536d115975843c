using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class QuorumOrVotingUnclear()
    : DeclarationRule<Board>(
        DiagnosticCategory.Governance.Warning(
            "STP5006",
            "quorum_or_voting_unclear",
            "A board that does not say how it decides, or whose quorum cannot be",
            "governance practice"
        )
    )
{
    public override void Check(Board board, RuleContext context)
    {
        var missing = ImmutableArray
            .Create(Board.QuorumProperty, Board.VotingProperty)
            .RemoveAll(board.IsStated);
        var impossible = ImpossibleQuorum(board);
        if (missing.IsEmpty && impossible is null)
        {
            return;
        }

        var lacks = Wording.List(missing.Select(property => $"no `{property.Name}`"));
        var message = impossible switch
        {
            null => $"{board.Called()} states {lacks}",
            _ when missing.IsEmpty => impossible,
            _ => $"{impossible} and states {lacks}",
        };
        var members = board.Find(Board.MembersProperty);
        context.Report(
            new Finding(
                impossible is null ? board.Origin : board.Find(Board.QuorumProperty)!.Origin,
                message
            )
            {
                Help =
                    "state how many members must be present (`quorum`), and whether the board decides by `consensus`, `majority` or `unanimity` (`voting`)",
                Related =
                    impossible is not null && members is not null
                        ? [new Related(members.Origin, "the members")]
                        : [],
            }
        );
    }

    // What is wrong with the quorum; null where it can be, or is not stated.
    private static string? ImpossibleQuorum(Board board)
    {
        if (board.Quorum is not { } quorum)
        {
            return null;
        }

        var members = board.Members.Distinct().Count();
        var nonExecutives = Math.Max(0m, board.NonExecutives ?? 0m);
        var others =
            nonExecutives == 0m ? ""
            : nonExecutives == 1m ? " and 1 non-executive"
            : $" and {NumberLiteral.ToDisplay(nonExecutives)} non-executives";
        return quorum == 0m
                ? $"quorum is {NumberLiteral.ToDisplay(quorum)}, so {board.Called()} could decide with nobody present"
            : members > 0 && quorum > members + nonExecutives
                ? $"quorum is {NumberLiteral.ToDisplay(quorum)} but {board.Called()} has {Wording.Count(members, "member")}{others}"
            : null;
    }
}
