using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationExpired()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5004",
            "delegation_expired",
            "A decision that a board takes after all that a body delegated to it has run out",
            "arithmetic on dates"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var boards = governance
            .Boards.Where(board => !board.Statutory)
            .ToDictionary(board => board.Name, StringComparer.Ordinal);
        var lasts = governance
            .Delegations.Where(delegation => boards.ContainsKey(delegation.To ?? ""))
            .GroupBy(delegation => (delegation.To, delegation.From))
            .Select(Last.Of)
            .ToLookup(last => last.Delegation.To!, StringComparer.Ordinal);
        foreach (var decision in governance.Decisions)
        {
            if (decision.On is not { } day)
            {
                continue;
            }

            var expired = decision
                .DecidedBy.Distinct()
                .SelectMany(name => lasts[name])
                .Where(last =>
                    last.Until < day && !decision.DecidedBy.Contains(last.Delegation.From ?? "")
                )
                .ToList();
            if (expired.Count > 0)
            {
                Report(decision, day, expired, boards, context);
            }
        }
    }

    private static void Report(
        Decision decision,
        DateOnly day,
        List<Last> expired,
        Dictionary<string, Board> boards,
        RuleContext context
    )
    {
        var ends = Wording.Few([
            .. expired.Select(last =>
                $"the delegation{From(last, context)} to {boards[last.Delegation.To!].Called()} ran out on {Wording.Day(last.Until)}"
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
                    .. expired.Select(last => new Related(
                        last.Delegation.Find(Delegation.UntilProperty)!.Origin,
                        $"runs out on {Wording.Day(last.Until)}"
                    )),
                ],
            }
        );
    }

    private static string From(Last last, RuleContext context) =>
        last.Delegation.From is { } giver ? $" from {context.Called(giver)}" : "";

    // The delegation of a body to a board that lasts longest; one that states no end does not run out.
    private sealed record Last(Delegation Delegation, DateOnly Until)
    {
        public static Last Of(IEnumerable<Delegation> delegations) =>
            delegations
                .Select(each => new Last(each, each.Until ?? DateOnly.MaxValue))
                .MaxBy(each => each.Until)!;
    }
}
