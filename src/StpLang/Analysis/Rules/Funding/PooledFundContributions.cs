using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PooledFundContributions()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Warning(
            "STP2022",
            "pooled_fund_contributions",
            "A party to a pooled fund of whose money nothing is put in",
            "SI 2000/617 reg 7(1) and 7(3)(b)"
        )
    )
{
    public override void Check(Pool pool, RuleContext context)
    {
        // That nobody contributes is for STP2013.
        if (pool.Find(Pool.PartiesProperty) is not { } parties || !pool.Contributions.Any())
        {
            return;
        }

        var givers = pool
            .Contributions.Where(each => Money.ToPenny(each.Amount.Total) > Money.Zero)
            .Select(each => (context.Model.Find(each.Name) as Budget)?.Holder)
            .ToHashSet();
        var idle = pool
            .Parties.Select((name, index) => (Name: name, Index: index))
            .DistinctBy(party => party.Name)
            .Where(party => !givers.Contains(party.Name))
            .ToList();
        if (idle is not [var first, .. var others])
        {
            return;
        }

        var names = Wording.Few([.. idle.Select(party => context.Called(party.Name))]);
        context.Report(
            new Finding(
                parties.OriginOf(first.Index),
                $"{names} {(others.Count == 0 ? "is party" : "are parties")} to {pool.Quoted()} and {(others.Count == 0 ? "puts" : "put")} nothing into it; a pooled fund is made up of contributions by its parties"
            )
            {
                Help =
                    "add a `contribution` of a budget that the party holds, or leave it out of `parties`",
                Related =
                [
                    .. others.Select(party => new Related(
                        parties.OriginOf(party.Index),
                        "puts nothing in either"
                    )),
                ],
            }
        );
    }
}
