using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class IdleBudget()
    : PlanRule(
        DiagnosticCategory.Funding.Note(
            "STP2019",
            "idle_budget",
            "A budget on which no programme draws and which no pool receives",
            "reviewers' habit"
        )
    )
{
    public override void Check(RuleContext context)
    {
        foreach (var commitment in context.Model.Commitments)
        {
            var source = commitment.Source;
            if (source.Kind != DeclarationKind.Budget || !commitment.Draws.IsEmpty)
            {
                continue;
            }

            var total = new Money(source.MoneyByYear(BudgetDefinition.Amount).Total);
            context.Report(
                new Finding(
                    source.Origin,
                    $"no programme draws on {source.Quoted()} and no pool receives it; {total} in all is idle"
                )
                {
                    Help =
                        "let a programme draw on it with `from`, put it into a pool with `contribution`, or leave it out of the plan",
                }
            );
        }
    }
}
