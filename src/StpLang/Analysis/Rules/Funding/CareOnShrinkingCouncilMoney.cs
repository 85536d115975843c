using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class CareOnShrinkingCouncilMoney()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Warning(
            "STP2028",
            "care_on_shrinking_council_money",
            "A programme that rests wholly on the base budget of a council that falls",
            "Public Accounts Committee, Integrating health and social care, HC 959, 2016-17, conclusion 1"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        Draw[] draws =
        [
            .. Draw.Of(programme).Where(draw => Money.ToPenny(draw.Amount.Total) > Money.Zero),
        ];
        if (draws.Length == 0)
        {
            return;
        }

        var budgets = new List<Budget>();
        foreach (var source in draws.Select(draw => draw.Source).Distinct(StringComparer.Ordinal))
        {
            // One source that does not fall is what it can rest on.
            if (
                context.Model.Find(source) is not Budget { Kind: BudgetKind.CouncilBase } budget
                || budget.Amount.Entries is not [var first, .., var last]
                || last.Money >= first.Money
                || last.Money < Money.Zero
            )
            {
                return;
            }

            budgets.Add(budget);
        }

        var what = Wording.Few([
            .. budgets.Select(budget => $"{budget.Called()}, which falls {Fall(budget)}"),
        ]);
        context.Report(
            new Finding(
                draws[0].Declaration.Origin,
                $"{programme.Quoted()} rests wholly on money of {(budgets.Count == 1 ? "a council" : "councils")} that shrinks: {what}"
            )
            {
                Help =
                    "say what pays for it as the budget falls: add a `from` another budget, or accept this and say what the council cuts instead",
                Related =
                [
                    .. budgets.Select(budget => new Related(
                        budget.Find(Budget.AmountProperty)!.Origin,
                        $"falls {Fall(budget)}"
                    )),
                ],
            }
        );
    }

    private static string Fall(Budget budget)
    {
        var entries = budget.Amount.Entries;
        return $"from {entries[0].Money} in {entries[0].Year} to {entries[^1].Money} in {entries[^1].Year}";
    }
}
