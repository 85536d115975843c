using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class IdleBudget()
    : DeclarationRule(
        DiagnosticCategory.Funding.Note(
            "STP2019",
            "idle_budget",
            "A budget on which no programme draws and which no pool receives",
            "reviewers' habit"
        ),
        DeclarationKind.Budget
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (!context.Model.DrawsOn(declaration).IsEmpty)
        {
            return;
        }

        var total = new Money(declaration.MoneyByYear(BudgetDefinition.Amount).Total);
        context.Report(
            new Finding(
                declaration.Origin,
                $"no programme draws on {declaration.Quoted()} and no pool receives it; {total} in all is idle"
            )
            {
                Help =
                    "let a programme draw on it with `from`, put it into a pool with `contribution`, or leave it out of the plan",
            }
        );
    }
}
