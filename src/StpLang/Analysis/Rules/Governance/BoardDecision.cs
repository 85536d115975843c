using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Analysis.Rules.Governance;

/// <summary>A decision that a board takes, and where it names the board.</summary>
internal sealed record BoardDecision(Decision Decision, Origin Origin)
{
    /// <summary>The decisions of each board, with the place that names it; one that names it twice counts once.</summary>
    public static Dictionary<string, List<BoardDecision>> ByBoard(Model.Governance governance)
    {
        var decisions = new Dictionary<string, List<BoardDecision>>(StringComparer.Ordinal);
        foreach (var decision in governance.Decisions)
        {
            var deciders = decision.DecidedBy;
            for (var i = 0; i < deciders.Length; i++)
            {
                if (!decisions.TryGetValue(deciders[i], out var all))
                {
                    decisions.Add(deciders[i], all = []);
                }

                if (all is [] || all[^1].Decision != decision)
                {
                    all.Add(
                        new BoardDecision(
                            decision,
                            decision.Find(Decision.DecidedByProperty)!.OriginOf(i)
                        )
                    );
                }
            }
        }

        return decisions;
    }

    /// <summary>A fix that lets those of a board's members decide that have functions of their own: NHS bodies and councils.</summary>
    public static ImmutableArray<Fix> LetMembersDecide(
        Board board,
        List<BoardDecision> decisions,
        PlanModel model
    )
    {
        string[] members =
        [
            .. board
                .Members.Distinct()
                .Where(name =>
                    model.Find(name, Partner.Sort)
                        is Partner { IsNhs: true }
                            or Partner { IsCouncil: true }
                ),
        ];
        return members.Length == 0
            ? []
            :
            [
                new Fix(
                    $"Let {board.Quoted()} recommend and its members decide",
                    [.. decisions.SelectMany(each => StepsFor(each.Decision, board.Name, members))]
                ),
            ];
    }

    private static IEnumerable<FixStep> StepsFor(Decision decision, string board, string[] members)
    {
        yield return FixStep.State(
            decision,
            Decision.DecidedByProperty,
            ListOf(decision.DecidedBy.Where(name => name != board).Concat(members))
        );
        yield return FixStep.State(
            decision,
            Decision.RecommendedByProperty,
            ListOf(decision.RecommendedBy.Append(board))
        );
    }

    private static string ListOf(IEnumerable<string> names) =>
        $"[{string.Join(", ", names.Distinct())}]";
}
