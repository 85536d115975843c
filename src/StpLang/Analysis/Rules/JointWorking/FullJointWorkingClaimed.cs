using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.JointWorking;

internal sealed class FullJointWorkingClaimed()
    : DeclarationRule<Plan>(
        DiagnosticCategory.JointWorking.Warning(
            "STP6003",
            "full_joint_working_claimed",
            "Full joint working promised within five years, with no milestone on the way",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: 55 of 56 bodies did not expect it within five years"
        )
    )
{
    private const int Years = 5;

    public override void Check(Plan plan, RuleContext context)
    {
        if (
            plan.Find(Plan.FullJointWorkingByProperty)
                is not { Value: DateValue { Date: var by } } promised
            || plan.AsOf is not { } asOf
            || !IsWithin(by, asOf)
            || plan.Milestones.Any()
        )
        {
            return;
        }

        var day = Wording.Day(by);
        context.Report(
            new Finding(
                promised.Origin,
                by > asOf
                    ? $"full joint working by {day}, within five years, is promised with no milestone on the way"
                    : $"full joint working is said to be in place since {day}, and no milestone shows how it came about"
            )
            {
                Help =
                    by > asOf
                        ? "add a `milestone` to the plan for each step on the way, or promise it for a later day"
                        : "add a `milestone` to the plan for each step that was taken, or correct the day",
                Fixes =
                [
                    new Fix(
                        "Add a `milestone`, to be filled in",
                        new FixStep.AddTo(
                            plan.Extent,
                            $"milestone {FixText.ToBeStated} {{ due: {DateLiteral.ToSource(by)} }}"
                        )
                    ),
                ],
            }
        );
    }

    // Day by day rather than by adding years, which 29 February and the year 9999 do not bear.
    private static bool IsWithin(DateOnly by, DateOnly asOf) =>
        (by.Year - Years, by.Month, by.Day).CompareTo((asOf.Year, asOf.Month, asOf.Day)) <= 0;
}
