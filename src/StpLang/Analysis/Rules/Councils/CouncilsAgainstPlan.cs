using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class CouncilsAgainstPlan()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Councils.Warning(
            "STP4013",
            "councils_against_plan",
            "A plan that councils of the footprint have declined or object to",
            "King's Fund report on the 44 STPs, February 2017: councils' involvement; council minutes, 2016"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var against = governance
            .Involvement.Where(involves =>
                involves.IsAgainst
                && context.Model.Find(involves.Name) is Partner { IsCouncil: true }
            )
            .ToList();
        if (against.Count == 0)
        {
            return;
        }

        var shares = context.Plan.Covers.ToLookup(
            covers => covers.Name,
            covers => covers.Share?.Fraction ?? 0m,
            StringComparer.Ordinal
        );
        var worst = against.MaxBy(involves => shares[involves.Name].Sum())!;
        var share = against
            .Select(involves => involves.Name)
            .Distinct()
            .Sum(name => shares[name].Sum());
        var councils = context.Model.Partners.Count(partner => partner.IsCouncil);
        var who =
            share > 0m ? $"councils that cover {Percent(share)} of the footprint"
            : against.Count == councils
                ? councils == 1 ? "the only council of the plan"
                    : $"all {councils} councils of the plan"
            : $"{against.Count} of {councils} councils of the plan";
        var isOne = share <= 0m && against.Count == 1;
        context.Report(
            new Finding(
                worst.Find(Involves.PositionProperty)!.Origin,
                $"{who} {Verb(against, isOne)}: {Wording.Few([.. against.Select(involves => context.Called(involves.Name))])}"
            )
            {
                Help =
                    "say what the plan does about their reasons, and accept this with it, or correct a `position` that has changed",
                Related =
                [
                    .. against
                        .Where(involves => involves != worst)
                        .Select(involves => new Related(
                            involves.Find(Involves.PositionProperty)!.Origin,
                            $"{context.Called(involves.Name)} {(involves.Position == InvolvesPosition.Declined ? "has declined it" : "objects too")}"
                        )),
                ],
            }
        );
    }

    private static string Verb(List<Involves> against, bool isOne) =>
        against.TrueForAll(involves => involves.Position == InvolvesPosition.Declined)
            ? $"{(isOne ? "has" : "have")} declined to sign up to this plan"
        : against.TrueForAll(involves => involves.Position == InvolvesPosition.Objected)
            ? $"{(isOne ? "objects" : "object")} to this plan"
        : "have declined this plan or object to it";

    private static string Percent(decimal share) => Wording.Share(share, 1m);
}
