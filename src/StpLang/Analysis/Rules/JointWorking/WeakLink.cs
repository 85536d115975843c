using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.JointWorking;

internal sealed class WeakLink()
    : PlanRule(
        DiagnosticCategory.JointWorking.Warning(
            "STP6002",
            "weak_link",
            "A shared programme that rests on a limited relationship, and nothing is done to better it",
            "CIPFA and iMPOWER survey of STP bodies, September 2017"
        )
    )
{
    private const int MostRelated = 10;

    public override void Check(RuleContext context)
    {
        var weak = context.Model.Of(DeclarationKind.Relationship).Where(IsWeak).ToList();
        if (weak.Count == 0)
        {
            return;
        }

        var shared = SharedBy(weak.Select(PartnerPair.Of).ToHashSet(), context.Model);
        foreach (var relationship in weak)
        {
            if (shared[PartnerPair.Of(relationship)] is { Count: > 0 } programmes)
            {
                Report(relationship, programmes, context);
            }
        }
    }

    private static bool IsWeak(Declaration relationship) =>
        relationship.Name != relationship.SecondName
        && relationship.Choice(RelationshipDefinition.Strength) == "limited"
        && !relationship.IsStated(RelationshipDefinition.Action);

    // Each programme by each of the pairs that deliver it together.
    private static Dictionary<PartnerPair, List<Declaration>> SharedBy(
        HashSet<PartnerPair> pairs,
        PlanModel model
    )
    {
        var shared = pairs.ToDictionary(pair => pair, _ => new List<Declaration>());
        var others = pairs
            .GroupBy(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
        foreach (var programme in model.Of(DeclarationKind.Programme))
        {
            var partners = ((Programme)programme).Partners.ToHashSet(StringComparer.Ordinal);
            foreach (var partner in partners)
            {
                if (!others.TryGetValue(partner, out var weakWith))
                {
                    continue;
                }

                var (fewer, more) =
                    weakWith.Count < partners.Count ? (weakWith, partners) : (partners, weakWith);
                foreach (var other in fewer.Where(more.Contains))
                {
                    shared[PartnerPair.Of(partner, other)].Add(programme);
                }
            }
        }

        return shared;
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
