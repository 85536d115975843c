using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DecisionWithoutOwner()
    : DeclarationRule<Decision>(
        DiagnosticCategory.Governance.Error(
            "STP5001",
            "decision_without_owner",
            "A decision that nobody is named to take",
            "King's Fund report on the 44 STPs, February 2017: governance to be strengthened and formalised"
        )
    )
{
    public override void Check(Decision decision, RuleContext context)
    {
        if (!decision.IsStated(Decision.DecidedByProperty))
        {
            context.Report(
                new Finding(decision.Origin, $"nobody is named to decide {decision.Quoted()}")
                {
                    Help =
                        "name in `decided_by` the bodies that decide, or the board to which they have delegated it",
                }
            );
        }
    }
}
