using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace Exampleshire.Rules;

/// <summary>EXA0001: a milestone of a programme that no partner owns.</summary>
public sealed class MilestoneWithoutOwner()
    : DeclarationRule(
        House.Warning(
            "EXA0001",
            "milestone_without_owner",
            "A milestone of a programme that no partner owns",
            "Exampleshire delivery handbook"
        ),
        DeclarationKind.Programme
    )
{
    private static readonly DiagnosticCategory House = new("house", "House rules");

    public override void Check(Declaration declaration, RuleContext context)
    {
        foreach (var milestone in declaration.NestedOf(DeclarationKind.Milestone))
        {
            if (milestone.Find(MilestoneDefinition.Owner) is null)
            {
                context.Report(
                    new Finding(
                        milestone.Origin,
                        $"nobody owns the milestone {milestone.Called()} of {declaration.Quoted()}; name an `owner`"
                    )
                );
            }
        }
    }
}
