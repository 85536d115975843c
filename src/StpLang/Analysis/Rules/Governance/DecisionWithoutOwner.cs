using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class DecisionWithoutOwner()
    : DeclarationRule(
        DiagnosticCategory.Governance.Error(
            "STP5001",
            "decision_without_owner",
            "A decision that nobody is named to take",
            "King's Fund report on the 44 STPs, February 2017: governance to be strengthened and formalised"
        ),
        DeclarationKind.Decision
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (!declaration.IsStated(DecisionDefinition.DecidedBy))
        {
            context.Report(
                new Finding(declaration.Origin, $"nobody is named to decide {declaration.Quoted()}")
                {
                    Help =
                        "name in `decided_by` the bodies that decide, or the board to which they have delegated it",
                }
            );
        }
    }
}
