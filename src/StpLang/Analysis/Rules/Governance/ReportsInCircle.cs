using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class ReportsInCircle()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5014",
            "reports_in_circle",
            "A board that reports to itself, or boards that report to each other in a circle",
            "a contradiction in the plan's own words"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var boards = new Dictionary<string, Board>(StringComparer.Ordinal);
        foreach (var board in governance.Boards)
        {
            if (board.ReportsTo is not null)
            {
                boards.TryAdd(board.Name, board);
            }
        }

        // Each board reports to one at most, so a way from a board comes to an end or to one that was passed.
        var passed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in boards.Values)
        {
            var way = new List<Board>();
            var next = start;
            while (next is not null && passed.Add(next.Name))
            {
                way.Add(next);
                next = boards.GetValueOrDefault(next.ReportsTo!);
            }

            if (next is not null && way.IndexOf(next) is >= 0 and var first)
            {
                Report(way[first..], context);
            }
        }
    }

    private static void Report(List<Board> circle, RuleContext context)
    {
        var first = circle[0];
        context.Report(
            new Finding(
                first.Find(Board.ReportsToProperty)!.Origin,
                circle.Count == 1
                    ? $"{first.Called()} reports to itself"
                    : $"{first.Called()} reports in a circle: to {string.Join(", which reports to ", circle.Skip(1).Append(first).Select(board => board.Called()))}"
            )
            {
                Help =
                    "name in `reports_to` the board that it answers to, and leave it out of the one that answers to none",
                Related =
                [
                    .. circle
                        .Skip(1)
                        .Select(board => new Related(
                            board.Find(Board.ReportsToProperty)!.Origin,
                            $"to which {board.Called()} reports"
                        )),
                ],
            }
        );
    }
}
