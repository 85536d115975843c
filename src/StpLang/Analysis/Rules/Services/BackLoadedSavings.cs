using StpLang.Analysis.Rules.Funding;
using StpLang.Diagnostics;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Services;

internal sealed class BackLoadedSavings()
    : PlanRule(
        DiagnosticCategory.Services.Note(
            "STP7503",
            "back_loaded_savings",
            "Savings of which more than half fall in the last year of the plan",
            "reviewers' habit"
        )
    )
{
    public override void Check(RuleContext context)
    {
        var window = context.Window;
        var savings = context.Model.Savings;
        var (late, total) = (savings.MoneyIn(window.Last), Money.ToPenny(savings.Total));
        // Of a plan that gives its savings for the last year alone, as many were published, nobody knows the others.
        if (
            window.Count == 1
            || late + late <= total
            || total <= Money.Zero
            || savings.Entries is [var only] && only.Year == window.Last
        )
        {
            return;
        }

        var share =
            late == total
                ? $"all savings of the programmes, {late},"
                : $"{Wording.Share(late.Pounds, total.Pounds)} of the programmes' savings, {late} of {total},";
        context.Report(
            new Finding(
                context.Plan.Origin,
                $"{share} fall in {window.Last}, the last year of the plan"
            )
            {
                Help =
                    "show what can be saved before that, or what makes the last year so different",
                Related = context
                    .Model.Fold(new SavingParts([window.Last], isCumulative: false))
                    .ToRelated(),
            }
        );
    }
}
