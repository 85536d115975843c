using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Model;

/// <summary>What part a council takes in the plan, from all <c>involves</c> that name it.</summary>
/// <param name="Council">The council.</param>
/// <param name="Share">Share of the footprint that lies in its area; null where the plan does not say.</param>
/// <param name="Position">What it says about the plan; null where that is not stated.</param>
/// <param name="Development">The part it took while the plan was written.</param>
/// <param name="Implementation">The part it takes in carrying the plan out.</param>
public sealed record CouncilInvolvement(
    Partner Council,
    Percent? Share,
    string? Position,
    CouncilPart Development,
    CouncilPart Implementation
)
{
    /// <summary>The involvement of each council among the partners, in the order of the plan.</summary>
    public static ImmutableArray<CouncilInvolvement> Of(PlanModel model)
    {
        var covers = model
            .Of(DeclarationKind.Plan)
            .SelectMany(plan => plan.NestedOf(DeclarationKind.Covers))
            .ToLookup(each => each.Name, StringComparer.Ordinal);
        var involvements = model
            .Of(DeclarationKind.Governance)
            .SelectMany(governance => governance.NestedOf(DeclarationKind.Involves))
            .ToLookup(each => each.Name, StringComparer.Ordinal);
        return
        [
            .. model
                .Of(DeclarationKind.Partner)
                .Select(partner => new Partner(partner))
                .Where(partner => partner.IsCouncil)
                .Select(council =>
                {
                    var name = council.Declaration.Name;
                    var involves = involvements[name];
                    return new CouncilInvolvement(
                        council,
                        covers[name]
                            .Select(each => each.Percent(CoversDefinition.Share))
                            .FirstOrDefault(share => share is not null),
                        involves
                            .Select(each => each.Choice(InvolvesDefinition.Position))
                            .FirstOrDefault(position => position is not null),
                        Part(
                            involves,
                            DeclarationKind.Development,
                            DevelopmentDefinition.Councillors
                        ),
                        Part(
                            involves,
                            DeclarationKind.Implementation,
                            ImplementationDefinition.Councillors
                        )
                    );
                }),
        ];
    }

    private static CouncilPart Part(
        IEnumerable<Declaration> involvements,
        DeclarationKind stage,
        PropertyDefinition councillors
    ) =>
        involvements
            .SelectMany(each => each.NestedOf(stage))
            .Select(each =>
                each.IsYes(councillors) ? CouncilPart.Councillors : CouncilPart.Officers
            )
            .DefaultIfEmpty(CouncilPart.None)
            .Max();
}
