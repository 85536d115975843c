using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;

namespace Exampleshire.Rules;

/// <summary>EXA0001: a milestone of a programme that no partner owns.</summary>
public sealed class MilestoneWithoutOwner()
    : DeclarationRule<Programme>(
        House.Warning(
            "EXA0001",
            "milestone_without_owner",
            "A milestone of a programme that no partner owns",
            "Exampleshire delivery handbook"
        )
    )
{
    private static readonly DiagnosticCategory House = new("house", "House rules");

    public override void Check(Programme programme, RuleContext context)
    {
        foreach (var milestone in programme.Milestones)
        {
            if (milestone.Owner is null)
            {
                context.Report(
                    new Finding(
                        milestone.Origin,
                        $"nobody owns the milestone {milestone.Called()} of {programme.Quoted()}; name an `owner`"
                    )
                );
            }
        }
    }
}
