using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DecisionWithoutPower()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Governance.Warning(
            "STP5009",
            "decision_without_power",
            "A decision that does not say by what power it is taken",
            "King's Fund report on the 44 STPs, February 2017: sovereignty, accountability and legal duties"
        )
    )
{
    public override void Check(Decision decision, RuleContext context)
    {
        // Of a decision that nobody takes, STP5001 says so.
        if (
            decision.IsStated(Decision.PowerProperty)
            || !decision.IsStated(Decision.DecidedByProperty)
        )
        {
            return;
        }

        context.Report(
            new Finding(decision.Origin, $"nothing says by what power {decision.Quoted()} is taken")
            {
                Help =
                    "name in `power` the Act and section, such as NHS Act 2006 s.3, by which those who decide may do so",
                Fixes =
                [
                    new Fix(
                        "Add `power`, to be filled in",
                        FixStep.State(decision, Decision.PowerProperty, FixText.ToBeStated)
                    ),
                ],
            }
        );
    }
}
