using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class IdleBudget()
    : DeclarationRule<Budget>(
        DiagnosticCategory.Funding.Note(
            "STP2019",
            "idle_budget",
            "A budget on which no programme draws and which no pool receives",
            "reviewers' habit"
        )
    )
{
    public override void Check(Budget budget, RuleContext context)
    {
        if (!context.Model.DrawsOn(budget).IsEmpty)
        {
            return;
        }

        var total = Money.ToPenny(budget.Amount.Total);
        var idle = total > Money.Zero ? $"; {total} in all is idle" : "";
        context.Report(
            new Finding(
                budget.Origin,
                $"no programme draws on {budget.Quoted()} and no pool receives it{idle}"
            )
            {
                Stake = new Stake(total, "idle"),
                Help =
                    "let a programme draw on it with `from`, put it into a pool with `contribution`, or leave it out of the plan",
            }
        );
    }
}
