using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class QuorumOrVotingUnclear()
    : DeclarationRule(
        DiagnosticCategory.Governance.Warning(
            "STP5006",
            "quorum_or_voting_unclear",
            "A board that does not say how it decides, or whose quorum cannot be",
            "governance practice"
        ),
        DeclarationKind.Board
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var missing = ImmutableArray
            .Create(BoardDefinition.Quorum, BoardDefinition.Voting)
            .RemoveAll(declaration.IsStated);
        var impossible = ImpossibleQuorum(declaration);
        if (missing.IsEmpty && impossible is null)
        {
            return;
        }

        var lacks = Wording.List(missing.Select(property => $"no `{property.Name}`"));
        var message = impossible switch
        {
            null => $"{declaration.Called()} states {lacks}",
            _ when missing.IsEmpty => impossible,
            _ => $"{impossible} and states {lacks}",
        };
        var members = declaration.Find(BoardDefinition.Members);
        context.Report(
            new Finding(
                impossible is null
                    ? declaration.Origin
                    : declaration.Find(BoardDefinition.Quorum)!.Origin,
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
    private static string? ImpossibleQuorum(Declaration board)
    {
        if (board.Number(BoardDefinition.Quorum) is not { } quorum)
        {
            return null;
        }

        var members = board.Entries(BoardDefinition.Members).Distinct().Count();
        var nonExecutives = Math.Max(0m, board.Number(BoardDefinition.NonExecutives) ?? 0m);
        var others =
            nonExecutives == 0m ? ""
            : nonExecutives == 1m ? " and 1 non-executive"
            : $" and {NumberLiteral.ToDisplay(nonExecutives)} non-executives";
        return quorum < 1m
                ? $"quorum is {NumberLiteral.ToDisplay(quorum)}, so {board.Called()} could decide with nobody present"
            : members > 0 && quorum > members + nonExecutives
                ? $"quorum is {NumberLiteral.ToDisplay(quorum)} but {board.Called()} has {Wording.Count(members, "member")}{others}"
            : null;
    }
}
