using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DelegationLimitExceeded()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Governance.Error(
            "STP5010",
            "delegation_limit_exceeded",
            "A decision on a programme that costs more in a year than was delegated to the board that takes it",
            "arithmetic on the plan"
        )
    )
{
    // What it says of a governance is who decides about what, and how much is delegated to whom.
    private static readonly Aspect Powers = new(
        new KindSet(DeclarationKind.Governance),
        (before, after) => PowersOf(before).SequenceEqual(PowersOf(after))
    );

    public override void Check(Programme programme, RuleContext context)
    {
        // What a programme costs is changed more often than who decides on it: so it is asked of each programme.
        foreach (
            var governance in context
                .Model.ReferencesTo(programme.Name, Powers)
                .OfType<Model.Governance>()
        )
        {
            foreach (var decision in governance.Decisions)
            {
                if (decision.About.IndexOf(programme.Name) is >= 0 and var place)
                {
                    Check(programme, decision, place, governance, context);
                }
            }
        }
    }

    private static IEnumerable<object?> PowersOf(Declaration declaration)
    {
        var governance = (Model.Governance)declaration;
        return governance
            .Decisions.SelectMany(each =>
                each.About.Concat(each.DecidedBy).Prepend(each.Name).Cast<object?>()
            )
            .Concat(
                governance.Delegations.SelectMany(each => new object?[] { each.To, each.Limit })
            )
            .Concat(
                governance.Boards.SelectMany(each =>
                    new object?[] { each.Name, each.Title, each.Statutory }
                )
            );
    }

    private static void Check(
        Programme programme,
        Decision decision,
        int place,
        Model.Governance governance,
        RuleContext context
    )
    {
        foreach (var name in decision.DecidedBy.Distinct())
        {
            if (
                governance.Boards.FirstOrDefault(each => each.Name == name)
                    is not { Statutory: false } board
                || MostOf(governance.Delegations.Where(each => each.To == name)) is not { } most
            )
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
                        decision.Find(Decision.AboutProperty)!.OriginOf(place),
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
}
