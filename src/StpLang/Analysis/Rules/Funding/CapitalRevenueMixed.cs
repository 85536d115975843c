using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class CapitalRevenueMixed()
    : DeclarationRule(
        DiagnosticCategory.Funding.Error(
            "STP2008",
            "capital_revenue_mixed",
            "Capital that is to pay for running costs, or revenue that is to pay for assets",
            "accounting rule"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (declaration.Find(ProgrammeDefinition.Spend) is not { } written)
        {
            return;
        }

        var spend = declaration.Choice(ProgrammeDefinition.Spend)!;
        List<(Draw Draw, Declaration Budget)> budgets = [];
        foreach (var draw in Draw.Of(declaration))
        {
            if (context.Model.Find(draw.Source) is { Kind: DeclarationKind.Budget } budget)
            {
                budgets.Add((draw, budget));
            }
        }

        var others = budgets.FindAll(each => each.Budget.Choice(BudgetDefinition.Spend) != spend);
        var isCapital = spend == "capital";
        foreach (var (draw, budget) in others)
        {
            var message = isCapital
                ? $"{budget.Quoted()} is revenue and cannot pay for {declaration.Quoted()}, which is capital spending"
                : $"{budget.Quoted()} is capital and cannot pay for {declaration.Quoted()}, which is revenue spending";
            var other = isCapital ? "revenue" : "capital";
            context.Report(
                new Finding(draw.Declaration.Origin, message)
                {
                    Help = isCapital
                        ? "pay for it from a capital budget; where a council pays for assets out of revenue, accept this and say why"
                        : "pay for it from a revenue budget, or make the part that buys assets a programme of its own",
                    Related =
                    [
                        new Related(written.Origin, $"{declaration.Quoted()} is {spend}"),
                        budget.Find(BudgetDefinition.Spend) is { } said
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
                                    $"Say that {declaration.Quoted()} is {other} spending",
                                    new FixStep.Replace(written.Origin, other)
                                ),
                            ]
                            : [],
                }
            );
        }
    }
}
