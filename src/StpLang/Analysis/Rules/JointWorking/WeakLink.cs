using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.JointWorking;

internal sealed class WeakLink()
    : DeclarationRule(
        DiagnosticCategory.JointWorking.Warning(
            "STP6002",
            "weak_link",
            "A shared programme that rests on a limited relationship, and nothing is done to better it",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        ),
        DeclarationKind.Relationship
    )
{
    private const int MostRelated = 10;

    public override void Check(Declaration declaration, RuleContext context)
    {
        if (
            declaration.Name == declaration.SecondName
            || declaration.Choice(RelationshipDefinition.Strength) != "limited"
            || declaration.IsStated(RelationshipDefinition.Action)
        )
        {
            return;
        }

        var programmes = context
            .Model.ReferencesTo(declaration.Name, Programme.Delivery)
            .Where(each => IsSharedBy(declaration, each))
            .ToList();
        if (programmes.Count > 0)
        {
            Report(declaration, programmes, context);
        }
    }

    private static bool IsSharedBy(Declaration relationship, Declaration programme)
    {
        var partners = ((Programme)programme).Partners;
        return partners.Contains(relationship.Name) && partners.Contains(relationship.SecondName);
    }

    private static void Report(
        Declaration relationship,
        List<Declaration> programmes,
        RuleContext context
    )
    {
        var names = Wording.Few([.. programmes.Select(each => each.Quoted())]);
        var rests = programmes.Count == 1 ? "rests" : "rest";
        context.Report(
            new Finding(
                relationship.Find(RelationshipDefinition.Strength)!.Origin,
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
                        FixStep.State(
                            relationship,
                            RelationshipDefinition.Action,
                            FixText.ToBeStated
                        )
                    ),
                ],
            }
        );
    }
}
