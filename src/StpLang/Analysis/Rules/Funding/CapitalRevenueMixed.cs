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
        var written = programme.Find(Programme.SpendProperty);
        // As of a budget, what is not said to be capital is revenue.
        var spend = programme.Spend ?? BudgetSpending.Revenue;
        List<(Draw Draw, Budget Budget)> budgets = [];
        foreach (var draw in Draw.Of(programme))
        {
            if (
                context.Model.Find(draw.Source, Budget.Sort) is { } source
                && OneSortIn(source, context) is { } budget
            )
            {
                budgets.Add((draw, budget));
            }
        }

        var others = budgets.FindAll(each => each.Budget.Spend != spend);
        var isCapital = spend == BudgetSpending.Capital;
        foreach (var (draw, budget) in others)
        {
            // A council may: STP2024 notes it.
            if (isCapital && CouncilMoney.Holds(budget, context.Model))
            {
                continue;
            }

            var message = isCapital
                ? $"{budget.Quoted()} is revenue and cannot pay for {programme.Quoted()}, which is capital spending"
                : $"{budget.Quoted()} is capital and cannot pay for {programme.Quoted()}, which is revenue spending";
            var other = (isCapital ? BudgetSpending.Revenue : BudgetSpending.Capital).Word();
            context.Report(
                new Finding(draw.Declaration.Origin, message)
                {
                    Help = isCapital
                        ? "pay for it from a capital budget"
                        : "pay for it from a revenue budget, or make the part that buys assets a programme of its own",
                    Related =
                    [
                        written is not null
                            ? new Related(written.Origin, $"{programme.Quoted()} is {spend.Word()}")
                            : new Related(
                                programme.Origin,
                                "does not state `spend`, which means revenue"
                            ),
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
                                    FixStep.State(programme, Programme.SpendProperty, other)
                                ),
                            ]
                            : [],
                }
            );
        }
    }

    // The budget itself; of a pool one that stands for all of it, where they are all of one sort.
    private static Budget? OneSortIn(Declaration source, RuleContext context)
    {
        if (source is not Pool)
        {
            return source as Budget;
        }

        var budgets = Draw.Of(source)
            .Select(draw => context.Model.Find(draw.Source, Budget.Sort) as Budget)
            .ToList();
        return budgets.TrueForAll(budget => budget?.Spend == budgets[0]?.Spend)
            ? budgets.FirstOrDefault()
            : null;
    }
}
