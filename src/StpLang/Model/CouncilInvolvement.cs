using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

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
    InvolvesPosition? Position,
    CouncilPart Development,
    CouncilPart Implementation
)
{
    /// <summary>The involvement of each council among the partners, in the order of the plan.</summary>
    public static ImmutableArray<CouncilInvolvement> Of(PlanModel model)
    {
        var covers = model
            .All<Plan>()
            .SelectMany(plan => plan.Covers)
            .ToLookup(each => each.Name, StringComparer.Ordinal);
        var involvements = model
            .All<Governance>()
            .SelectMany(governance => governance.Involvement)
            .ToLookup(each => each.Name, StringComparer.Ordinal);
        return
        [
            .. model
                .Partners.Where(partner => partner.IsCouncil)
                .Select(council =>
                {
                    var involves = involvements[council.Name];
                    return new CouncilInvolvement(
                        council,
                        covers[council.Name]
                            .Select(each => each.Share)
                            .FirstOrDefault(share => share is not null),
                        involves
                            .Select(each => each.Position)
                            .FirstOrDefault(position => position is not null),
                        Part(involves.Select(each => each.Development?.Councillors)),
                        Part(involves.Select(each => each.Implementation?.Councillors))
                    );
                }),
        ];
    }

    // Of each involvement whether councillors took part at a stage; null where it says nothing of the stage.
    private static CouncilPart Part(IEnumerable<bool?> councillors) =>
        councillors
            .Select(each =>
                each switch
                {
                    true => CouncilPart.Councillors,
                    false => CouncilPart.Officers,
                    null => CouncilPart.None,
                }
            )
            .DefaultIfEmpty(CouncilPart.None)
            .Max();
}
