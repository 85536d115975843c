using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.JointWorking;

internal sealed class StrengthContradictsPosition()
    : DeclarationRule<Involves>(
        DiagnosticCategory.JointWorking.Warning(
            "STP6005",
            "strength_contradicts_position",
            "A relationship called very strong with a body that has declined the plan or objects to it",
            "CIPFA and iMPOWER survey of STP bodies, September 2017; council minutes, 2016"
        )
    )
{
    // What it says of a relationship is whose it is and how strong.
    private static readonly Aspect Strength = new(
        new KindSet(DeclarationKind.Relationship),
        (before, after) =>
            before.Name == after.Name
            && ((Relationship)before).SecondName == ((Relationship)after).SecondName
            && ((Relationship)before).Strength == ((Relationship)after).Strength
    );

    public override void Check(Involves involves, RuleContext context)
    {
        if (!involves.IsAgainst)
        {
            return;
        }

        var strong = context
            .Model.ReferencesTo(involves.Name, Strength)
            .OfType<Relationship>()
            .Where(each => each.Strength == RelationshipStrength.VeryStrong)
            .ToList();
        if (strong is not [var first, .. var others])
        {
            return;
        }

        var body = context.Called(involves.Name);
        var has = involves.Position == InvolvesPosition.Declined ? "has declined" : "objects to";
        context.Report(
            new Finding(
                first.Find(Relationship.StrengthProperty)!.Origin,
                $"the relationship of {Other(first)} with {body} is called very strong, yet {body} {has} the plan"
            )
            {
                Help =
                    "say how well they work together on this plan, or correct the `position` if it has changed",
                Related =
                [
                    new Related(
                        involves.Find(Involves.PositionProperty)!.Origin,
                        $"{body} {has} it here"
                    ),
                    .. others.Select(other => new Related(
                        other.Find(Relationship.StrengthProperty)!.Origin,
                        $"so is that of {Other(other)}"
                    )),
                ],
            }
        );

        string Other(Relationship relationship) =>
            context.Called(
                relationship.Name == involves.Name ? relationship.SecondName : relationship.Name
            );
    }
}
