using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PooledFundHost()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Error(
            "STP2021",
            "pooled_fund_host",
            "A pooled fund whose host is no party to it, or that names no pool manager",
            "SI 2000/617 reg 7(4)"
        )
    )
{
    public override void Check(Pool pool, RuleContext context)
    {
        if (
            pool.Find(Pool.HostProperty) is { } host
            && !pool.Parties.Contains(pool.Host!, StringComparer.Ordinal)
        )
        {
            context.Report(
                new Finding(
                    host.Origin,
                    $"{context.Called(pool.Host!)} hosts {pool.Quoted()} but is no party to it; regulation 7(4) of SI 2000/617 has the parties agree that one of them is the host"
                )
                {
                    Help = "name a party as `host`, or add the host to `parties`",
                    Related = pool.Find(Pool.PartiesProperty) is { } parties
                        ? [new Related(parties.Origin, "the parties")]
                        : [],
                }
            );
        }

        if (!pool.IsStated(Pool.ManagerProperty))
        {
            context.Report(
                new Finding(
                    pool.Origin,
                    $"{pool.Quoted()} names no pool manager, whom regulation 7(4) of SI 2000/617 has the host appoint among its officers"
                )
                {
                    Help = "name the officer, by person or post, in `manager`",
                    Fixes =
                    [
                        new Fix(
                            "Add `manager`, to be filled in",
                            FixStep.State(pool, Pool.ManagerProperty, FixText.ToBeStated)
                        ),
                    ],
                }
            );
        }
    }
}
