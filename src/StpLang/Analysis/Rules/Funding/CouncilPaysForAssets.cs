using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class CouncilPaysForAssets()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Funding.Note(
            "STP2024",
            "council_pays_for_assets",
            "A council's revenue that pays for assets",
            "accounting rule"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (programme.Spend != BudgetSpending.Capital)
        {
            return;
        }

        foreach (var draw in Draw.Of(programme))
        {
            if (
                context.Model.Find(draw.Source, Budget.Sort) is Budget budget
                && CouncilMoney.Holds(budget, context.Model)
            )
            {
                context.Report(
                    new Finding(
                        draw.Declaration.Origin,
                        $"{programme.Quoted()} buys assets out of {budget.Quoted()}, revenue of {context.Called(budget.Holder!)}; a council may do so, and has that much less for running costs"
                    )
                    {
                        Help =
                            "good to know; accept this where the council has agreed to it, and say when",
                        Related =
                        [
                            new Related(
                                programme.Find(Programme.SpendProperty)!.Origin,
                                $"{programme.Quoted()} is capital"
                            ),
                        ],
                    }
                );
            }
        }
    }
}
