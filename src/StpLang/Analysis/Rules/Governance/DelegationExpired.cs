using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationExpired()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5004",
            "delegation_expired",
            "A decision that a board takes after all that was delegated to it has run out",
            "arithmetic on dates"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var boards = governance
            .Boards.Where(board => !board.Statutory)
            .ToDictionary(board => board.Name, StringComparer.Ordinal);
        var latest = LatestByBoard(governance);
        foreach (var decision in governance.Decisions)
        {
            if (decision.On is not { } day)
            {
                continue;
            }

            var expired = decision
                .DecidedBy.Distinct()
                .Where(name =>
                    boards.ContainsKey(name)
                    && latest.TryGetValue(name, out var last)
                    && last.Until < day
                )
                .Select(name => (Board: boards[name], Last: latest[name]))
                .ToList();
            if (expired.Count == 0)
            {
                continue;
            }

            var ends = Wording.Few([
                .. expired.Select(each =>
                    $"the delegation to {each.Board.Called()} ran out on {Wording.Day(each.Last.Until)}"
                ),
            ]);
            context.Report(
                new Finding(
                    decision.Find(Decision.OnProperty)!.Origin,
                    $"{decision.Quoted()} is decided on {Wording.Day(day)}, after {ends}"
                )
                {
                    Help =
                        "decide earlier, have the delegation extended, or name the bodies that decide",
                    Related =
                    [
                        .. expired.Select(each => new Related(
                            each.Last.Delegation.Find(Delegation.UntilProperty)!.Origin,
                            $"runs out on {Wording.Day(each.Last.Until)}"
                        )),
                    ],
                }
            );
        }
    }

    // One that states no end has not run out.
    private static Dictionary<string, (DateOnly Until, Delegation Delegation)> LatestByBoard(
        Model.Governance governance
    ) =>
        governance
            .Delegations.Where(delegation => delegation.To is not null)
            .GroupBy(
                delegation => delegation.To!,
                delegation =>
                    (Until: delegation.Until ?? DateOnly.MaxValue, Delegation: delegation),
                StringComparer.Ordinal
            )
            .ToDictionary(
                group => group.Key,
                group => group.MaxBy(each => each.Until),
                StringComparer.Ordinal
            );
}
