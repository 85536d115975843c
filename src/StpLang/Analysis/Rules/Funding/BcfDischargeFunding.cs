using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class BcfDischargeFunding()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Error(
            "STP2026",
            "bcf_discharge_funding",
            "A Better Care Fund pool of 2023 to 2025 without discharge funding from the council or from the integrated care board",
            "2023 to 2025 Better Care Fund policy framework, April 2023"
        ) with
        {
            Scope = RuleScope.All with { From = BcfRegime.Since, Until = BcfRegime.Until },
        }
    )
{
    public override void Check(Pool pool, RuleContext context)
    {
        FinancialYear[] years = [.. BcfRegime.Years.Where(context.Window.Contains)];
        if (pool.Find(Pool.BcfForProperty) is null || years.Length == 0)
        {
            return;
        }

        var given = pool
            .Contributions.Where(each =>
                context.Model.Find(each.Name)
                    is Budget { Kind: BudgetKind.DischargeFund, Holder: not null }
            )
            .ToList();
        var missing = Missing(given, years, context, partner => partner.IsUpperTierCouncil)
            .Select(year => (Year: year, From: "the council"))
            .Concat(
                Missing(
                        given,
                        years,
                        context,
                        partner => partner.Kind == PartnerKind.IntegratedCareBoard
                    )
                    .Select(year => (Year: year, From: "the integrated care board"))
            )
            .GroupBy(each => each.From, each => each.Year)
            .Select(group => $"from {group.Key} {Wording.InYears(group)}")
            .ToList();
        if (missing.Count == 0)
        {
            return;
        }

        context.Report(
            new Finding(
                pool.Origin,
                $"{pool.Quoted()} is a Better Care Fund pool, but no discharge funding comes {Wording.List(missing, "or")}"
            )
            {
                Help =
                    "add a `contribution` of a budget of `kind: discharge_fund` that each of them holds, for both years",
                Related =
                [
                    .. given.Select(each => new Related(
                        each.Origin,
                        $"gives {new Draw(pool, each).Gives(years)}"
                    )),
                ],
            }
        );
    }

    private static IEnumerable<FinancialYear> Missing(
        List<Contribution> given,
        FinancialYear[] years,
        RuleContext context,
        Predicate<Partner> isGiver
    )
    {
        var theirs = given
            .Where(each =>
                context.Model.Find(((Budget)context.Model.Find(each.Name)!).Holder!, Partner.Sort)
                    is Partner holder
                && isGiver(holder)
            )
            .ToList();
        return years.Where(year => !theirs.Exists(each => each.Amount.MoneyIn(year) > Money.Zero));
    }
}
