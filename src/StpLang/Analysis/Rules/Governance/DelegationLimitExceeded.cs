using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationLimitExceeded()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5010",
            "delegation_limit_exceeded",
            "A decision on a programme that costs more in a year than was delegated to the board that takes it",
            "arithmetic on the plan"
        )
    )
{
    // What it says of a programme is what that costs.
    private static readonly Aspect Cost = new(
        new KindSet(DeclarationKind.Programme),
        (before, after) =>
            before.Name == after.Name && ((Programme)before).Cost == ((Programme)after).Cost
    );

    public override void Check(Model.Governance governance, RuleContext context)
    {
        var boards = governance
            .Boards.Where(board => !board.Statutory)
            .ToDictionary(board => board.Name, StringComparer.Ordinal);
        var delegations = governance
            .Delegations.Where(delegation => delegation.To is not null)
            .ToLookup(delegation => delegation.To!, StringComparer.Ordinal);
        foreach (var decision in governance.Decisions)
        {
            foreach (var name in decision.DecidedBy.Distinct())
            {
                if (
                    boards.TryGetValue(name, out var board) && MostOf(delegations[name]) is { } most
                )
                {
                    Check(decision, board, most, context);
                }
            }
        }
    }

    // The delegation with the highest limit; null where one has none, or there is none.
    private static (Delegation Delegation, Money Limit)? MostOf(IEnumerable<Delegation> delegations)
    {
        (Delegation Delegation, Money Limit)? most = null;
        foreach (var delegation in delegations)
        {
            if (delegation.Limit is not { } limit)
            {
                return null;
            }

            if (most is not { } known || limit > known.Limit)
            {
                most = (delegation, limit);
            }
        }

        return most;
    }

    private static void Check(
        Decision decision,
        Board board,
        (Delegation Delegation, Money Limit) most,
        RuleContext context
    )
    {
        var about = decision.About;
        for (var i = 0; i < about.Length; i++)
        {
            if (context.Model.Find(about[i], Cost) is not Programme programme)
            {
                continue;
            }

            var over = programme
                .Cost.Entries.Where(entry => entry.Money > most.Limit)
                .Select(entry => (entry.Year, entry.Money))
                .ToList();
            if (over.Count == 0)
            {
                continue;
            }

            context.Report(
                new Finding(
                    decision.Find(Decision.AboutProperty)!.OriginOf(i),
                    $"{programme.Quoted()} costs {Wording.ByYear(over)}, but no more than {most.Limit} is delegated to {board.Called()}, which decides {decision.Quoted()}"
                )
                {
                    Help =
                        "raise the `limit`, or name in `decided_by` the bodies that decide on so much",
                    Related =
                    [
                        new Related(
                            most.Delegation.Find(Delegation.LimitProperty)!.Origin,
                            "the most that is delegated to it"
                        ),
                    ],
                }
            );
        }
    }
}
