using StpLang.Diagnostics;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class PreventionUnfundedShare()
    : PlanRule(
        DiagnosticCategory.Prevention.Note(
            "STP3007",
            "prevention_unfunded_share",
            "Prevention that receives less than 1% of the money that programmes draw",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        )
    )
{
    private const decimal Least = 0.01m;

    public override void Check(RuleContext context)
    {
        var (drawn, prevention, programmes) = context.Model.Fold(PreventionShare.Summary);
        var (all, received) = (Money.ToPenny(drawn), Money.ToPenny(prevention));
        if (programmes.Count == 0 || received.Pounds >= all.Pounds * Least)
        {
            return;
        }

        var over = $"that programmes draw {Wording.InYears(context.Window)}";
        context.Report(
            new Finding(
                context.Plan.Origin,
                received == Money.Zero
                    ? $"prevention receives nothing of the {all} {over}"
                    : $"prevention receives less than 1% of the money in this plan: {received} of the {all} {over}"
            )
            {
                Help =
                    "let prevention programmes draw more, or accept this and say what else pays for them",
                Related = programmes.ToRelated(),
            }
        );
    }
}
