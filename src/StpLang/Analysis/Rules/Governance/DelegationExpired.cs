using System.Collections.Immutable;
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

            // Most decisions have nothing of it, and a plan may have a thousand.
            if (!HasExpired(decision.DecidedBy, day))
            {
                continue;
            }

            var expired = decision
                .DecidedBy.Distinct()
                .Where(name => IsExpired(name, day))
                .Select(name => (Board: boards[name], Last: latest[name]))
                .ToList();

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

        bool IsExpired(string name, DateOnly day) =>
            latest.TryGetValue(name, out var last) && last.Until < day && boards.ContainsKey(name);

        bool HasExpired(ImmutableArray<string> deciders, DateOnly day)
        {
            foreach (var name in deciders)
            {
                if (IsExpired(name, day))
                {
                    return true;
                }
            }

            return false;
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
