using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.JointWorking;

internal sealed class WeakLink()
    : DeclarationRule<Relationship>(
        DiagnosticCategory.JointWorking.Warning(
            "STP6002",
            "weak_link",
            "A shared programme that rests on a limited relationship, and nothing is done to better it",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        )
    )
{
    private const int MostRelated = 10;

    public override void Check(Relationship relationship, RuleContext context)
    {
        if (
            relationship.Name == relationship.SecondName
            || relationship.Strength != RelationshipStrength.Limited
            || relationship.IsStated(Relationship.ActionProperty)
        )
        {
            return;
        }

        var programmes = context
            .Model.ReferencesTo(relationship.Name, Programme.Delivery)
            .OfType<Programme>()
            .Where(each => IsSharedBy(relationship, each))
            .ToList();
        if (programmes.Count > 0)
        {
            Report(relationship, programmes, context);
        }
    }

    private static bool IsSharedBy(Relationship relationship, Programme programme)
    {
        var partners = programme.Partners;
        return partners.Contains(relationship.Name) && partners.Contains(relationship.SecondName);
    }

    private static void Report(
        Relationship relationship,
        List<Programme> programmes,
        RuleContext context
    )
    {
        var names = Wording.Few([.. programmes.Select(each => each.Quoted())]);
        var rests = programmes.Count == 1 ? "rests" : "rest";
        context.Report(
            new Finding(
                relationship.Find(Relationship.StrengthProperty)!.Origin,
                $"{names} {rests} on a limited relationship between {context.Called(relationship.Name)} and {context.Called(relationship.SecondName)}; add an `action` that makes it better"
            )
            {
                Related =
                [
                    .. programmes
                        .Take(MostRelated)
                        .Select(each => new Related(each.Origin, "is delivered by both")),
                ],
                Fixes =
                [
                    new Fix(
                        "Add `action`, to be filled in",
                        FixStep.State(relationship, Relationship.ActionProperty, FixText.ToBeStated)
                    ),
                ],
            }
        );
    }
}
