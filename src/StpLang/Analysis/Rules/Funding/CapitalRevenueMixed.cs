using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class CapitalRevenueMixed()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Error(
            "STP2008",
            "capital_revenue_mixed",
            "Capital that is to pay for running costs, or revenue that is to pay for assets",
            "accounting rule"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (programme.Find(Programme.SpendProperty) is not { } written)
        {
            return;
        }

        var spend = programme.Spend!.Value;
        List<(Draw Draw, Budget Budget)> budgets = [];
        foreach (var draw in Draw.Of(programme))
        {
            if (context.Model.Find(draw.Source) is Budget budget)
            {
                budgets.Add((draw, budget));
            }
        }

        var others = budgets.FindAll(each => each.Budget.Spend != spend);
        var isCapital = spend == BudgetSpending.Capital;
        foreach (var (draw, budget) in others)
        {
            var message = isCapital
                ? $"{budget.Quoted()} is revenue and cannot pay for {programme.Quoted()}, which is capital spending"
                : $"{budget.Quoted()} is capital and cannot pay for {programme.Quoted()}, which is revenue spending";
            var other = (isCapital ? BudgetSpending.Revenue : BudgetSpending.Capital).Word();
            context.Report(
                new Finding(draw.Declaration.Origin, message)
                {
                    Help = isCapital
                        ? "pay for it from a capital budget; where a council pays for assets out of revenue, accept this and say why"
                        : "pay for it from a revenue budget, or make the part that buys assets a programme of its own",
                    Related =
                    [
                        new Related(written.Origin, $"{programme.Quoted()} is {spend.Word()}"),
                        budget.Find(Budget.SpendProperty) is { } said
                            ? new Related(said.Origin, $"{budget.Quoted()} is {other}")
                            : new Related(
                                budget.Origin,
                                "does not state `spend`, which means revenue"
                            ),
                    ],
                    // One word answers it where all the money is of the other sort.
                    Fixes =
                        others.Count == budgets.Count
                            ?
                            [
                                new Fix(
                                    $"Say that {programme.Quoted()} is {other} spending",
                                    new FixStep.Replace(written.Origin, other)
                                ),
                            ]
                            : [],
                }
            );
        }
    }
}
