using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationLimitExceeded()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Governance.Error(
            "STP5010",
            "delegation_limit_exceeded",
            "A decision on a programme that costs more in a year than was delegated to the board that takes it",
            "arithmetic on the plan"
        )
    )
{
    // What it says of a governance is how much is delegated to which board.
    private static readonly Aspect Delegated = new(
        new KindSet(DeclarationKind.Governance),
        (before, after) => DelegatedIn(before).SequenceEqual(DelegatedIn(after))
    );

    // What it says of a programme is what that costs.
    private static readonly Aspect Cost = new(
        new KindSet(DeclarationKind.Programme),
        (before, after) =>
            before.Name == after.Name && ((Programme)before).Cost == ((Programme)after).Cost
    );

    public override void Check(Decision decision, RuleContext context)
    {
        // What it reads it asks for by name, and so is asked again only when that changes: a plan may have a thousand decisions.
        foreach (var name in decision.DecidedBy.Distinct())
        {
            if (
                context.Model.Find(name, Delegated)
                    is Board { Statutory: false, Parent: Model.Governance governance } board
                && MostOf(governance.DelegationsByBoard[name]) is { } most
            )
            {
                Check(decision, board, most, context);
            }
        }
    }

    private static IEnumerable<object?> DelegatedIn(Declaration declaration)
    {
        var governance = (Model.Governance)declaration;
        return governance
            .Delegations.SelectMany(each => new object?[] { each.To, each.Limit })
            .Concat(
                governance.Boards.SelectMany(each =>
                    new object?[] { each.Name, each.Title, each.Statutory }
                )
            );
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
            if (over.Count > 0)
            {
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

    // The delegation with the highest limit; null where one has none, or there is none.
    private static (Delegation Delegation, Money Limit)? MostOf(IEnumerable<Delegation> delegations)
    {
        (Delegation Delegation, Money Limit)? most = null;
        foreach (var delegation in delegations)
        {
            if (delegation.Limit is not { } stated)
            {
                return null;
            }

            var limit = Money.ToPenny(stated.Pounds);
            if (most is not { } known || limit > known.Limit)
            {
                most = (delegation, limit);
            }
        }

        return most;
    }
}
