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
        var (late, total) = (savings[window.Last], savings.Total);
        if (window.Count == 1 || late * 2 <= total || total <= 0m)
        {
            return;
        }

        var share =
            late == total
                ? $"all savings of the programmes, {new Money(late)},"
                : $"{Wording.Share(late, total)} of the programmes' savings, {new Money(late)} of {new Money(total)},";
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
