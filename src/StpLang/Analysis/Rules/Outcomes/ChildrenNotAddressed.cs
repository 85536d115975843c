using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class ChildrenNotAddressed()
    : PlanRule(
        DiagnosticCategory.Outcomes.Warning(
            "STP7009",
            "children_not_addressed",
            "A joint forward plan in which no outcome is for children and young persons",
            "NHS Act 2006 s.14Z52(2)(d), inserted by the Health and Care Act 2022"
        ) with
        {
            Scope = RuleScope.All with { Plans = [PlanKind.JointForwardPlan] },
        }
    )
{
    public override void Check(RuleContext context)
    {
        if (!context.Model.Fold(ForChildren.Instance))
        {
            context.Report(
                new Finding(
                    context.Plan.Origin,
                    "no outcome of the plan is for children, though it must set out what is done for the particular needs of those under 25 (NHS Act 2006 s.14Z52(2)(d))"
                )
                {
                    Help =
                        "say `for: children` of an outcome of a programme that is for them, or add one",
                }
            );
        }
    }

    private sealed class ForChildren : ISummary<bool>
    {
        public static ForChildren Instance { get; } = new();

        public KindSet Kinds { get; } = new(DeclarationKind.Programme);

        public bool Empty => false;

        public bool Of(Declaration declaration) =>
            ((Programme)declaration).Outcomes.Any(outcome => outcome.For == OutcomeFor.Children);

        public bool Merge(bool left, bool right) => left || right;
    }
}
