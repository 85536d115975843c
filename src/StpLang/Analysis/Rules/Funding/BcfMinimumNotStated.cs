using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class BcfMinimumNotStated()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Warning(
            "STP2027",
            "bcf_minimum_not_stated",
            "A Better Care Fund pool of 2023 to 2025 that does not state the minimum of each year",
            "NHS England: Better Care Fund planning requirements and NHS minimum allocations, 2023-25"
        ) with
        {
            Scope = RuleScope.All with { From = BcfRegime.Since, Until = BcfRegime.Until },
        }
    )
{
    public override void Check(Pool pool, RuleContext context)
    {
        var minimum = pool.CcgMinimum;
        FinancialYear[] missing =
        [
            .. BcfRegime.Years.Where(year =>
                context.Window.Contains(year) && minimum.MoneyIn(year) <= Money.Zero
            ),
        ];
        if (pool.Find(Pool.BcfForProperty) is null || missing.Length == 0)
        {
            return;
        }

        context.Report(
            new Finding(
                pool.Find(Pool.CcgMinimumProperty)?.Origin ?? pool.Origin,
                $"{pool.Quoted()} does not state what the NHS must contribute at least {Wording.InYears(missing)}, so its contributions cannot be checked"
            )
            {
                Help =
                    "state in `ccg_minimum` the published allocation of the integrated care board to this health and wellbeing board, for each year",
            }
        );
    }
}
