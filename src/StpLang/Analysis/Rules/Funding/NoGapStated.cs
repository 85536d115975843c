using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class NoGapStated()
    : PlanRule(
        DiagnosticCategory.Funding.Error(
            "STP2001",
            "no_gap_stated",
            "A plan that does not say how large its gap is in its last year if nothing is done",
            "Planning guidance of December 2015: finance and efficiency gap"
        ) with
        {
            Scope = RuleScope.Stp,
        }
    )
{
    public override void Check(RuleContext context)
    {
        var last = context.Window.Last;
        if (context.Model.All<Gap>() is not [var gap, ..])
        {
            context.Report(
                new Finding(
                    context.Plan.Origin,
                    $"the plan states no do-nothing gap for {last}, so its savings cannot be judged"
                )
                {
                    Help = $"add a `gap` and {Help(last)}",
                }
            );
            return;
        }

        var doNothing = gap.DoNothing;
        if (doNothing.TryGet(last, out _))
        {
            return;
        }

        var written = gap.Find(Gap.DoNothingProperty)!;
        var stated = Wording.Years(doNothing.Years);
        context.Report(
            new Finding(
                gap.Origin,
                doNothing.IsEmpty
                    ? "the gap gives no amount for any year, so the savings of the plan cannot be judged"
                    : $"the gap gives amounts for {stated} but not for {last}, the last year of the plan, so its savings cannot be judged"
            )
            {
                Help = Help(last),
                Related = [new Related(written.Origin, $"has no entry for {last}")],
            }
        );
    }

    private static string Help(FinancialYear last) =>
        $"state in `do_nothing` what would be missing in {last} if nothing were done";
}
