using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class ReferralRouteClosed()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Councils.Warning(
            "STP4011",
            "referral_route_closed",
            "A decision that counts on a referral to the Secretary of State after councils lost that power",
            "SI 2024/16"
        )
    )
{
    // SI 2024/16, in force on this day.
    private static readonly DateOnly Closed = new(2024, 1, 31);

    public override void Check(Decision decision, RuleContext context)
    {
        var on = decision.Find(Decision.OnProperty);
        var day = decision.On ?? context.AsOf;
        if (!decision.IsStated(Decision.ReferralRouteProperty) || day < Closed)
        {
            return;
        }

        var route = decision.Find(Decision.ReferralRouteProperty)!;
        context.Report(
            new Finding(
                route.Origin,
                $"since {Wording.Day(Closed)} councils can no longer refer a proposal to the Secretary of State"
            )
            {
                Help =
                    "take `referral_route` out; a council may ask the Secretary of State to call the proposal in instead",
                Related =
                [
                    on is null
                        ? new Related(
                            context.Plan.Find(Plan.AsOfProperty)!.Origin,
                            $"the plan speaks as of {Wording.Day(day)}, and the decision has no date of its own"
                        )
                        : new Related(
                            on.Origin,
                            $"{decision.Quoted()} is decided on {Wording.Day(day)}"
                        ),
                ],
                Fixes = [new Fix("Remove `referral_route`", new FixStep.Remove(route.Extent))],
            }
        );
    }
}
