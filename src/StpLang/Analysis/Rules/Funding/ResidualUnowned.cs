using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class ResidualUnowned()
    : DeclarationRule<Gap>(
        DiagnosticCategory.Funding.Warning(
            "STP2004",
            "residual_unowned",
            "A gap that stays open in the last year, and nobody owns it or nothing is done about it",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: targets may be financially unachievable"
        )
    )
{
    public override void Check(Gap gap, RuleContext context)
    {
        var last = context.Window.Last;
        var open = gap.Residual.MoneyIn(last);
        var isOwned = gap.IsStated(Gap.ResidualOwnerProperty);
        var isActedOn = gap.IsStated(Gap.ResidualActionProperty);
        if (open <= Money.Zero || (isOwned && isActedOn))
        {
            return;
        }

        var lacks =
            isOwned ? "the plan does not say what is done about it; state `residual_action`"
            : isActedOn ? "nobody owns it; name a `residual_owner`"
            : "nobody owns it or does anything about it; name a `residual_owner` and state a `residual_action`";
        context.Report(
            new Finding(
                gap.Find(Gap.ResidualProperty)!.OriginOf(last),
                $"{open} of the {last} gap is still open and {lacks}"
            )
            {
                Stake = GapStake.Of(open),
                Fixes = Fixes(gap, isOwned),
            }
        );
    }

    // Who answers for it only the author knows.
    private static ImmutableArray<Fix> Fixes(Gap gap, bool isOwned) =>
        isOwned
            ?
            [
                new Fix(
                    "Add `residual_action`, to be filled in",
                    FixStep.State(gap, Gap.ResidualActionProperty, FixText.ToBeStated)
                ),
            ]
            : [];
}
