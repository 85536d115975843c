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
                && context.Model.Find(involves.Name, Partner.Sort) is Partner { IsCouncil: true }
            )
            .ToList();
        if (against.Count == 0)
        {
            return;
        }

        var (largest, who, isOne) = Opposition.Of(
            [.. against.Select(involves => involves.Name)],
            context
        );
        var worst = against.First(involves => involves.Name == largest);
        var verb = Opposition.Verb(
            [.. against.Select(involves => involves.Position)],
            isOne,
            "this plan"
        );
        context.Report(
            new Finding(
                worst.Find(Involves.PositionProperty)!.Origin,
                $"{who} {verb}: {Wording.Few([.. against.Select(involves => context.Called(involves.Name))])}"
            )
            {
                Help =
                    "say what the plan does about their reasons, and accept this with it, or correct a `position` that has changed",
                Related =
                [
                    .. against
                        .Where(involves =>
                            involves.IsStated(Involves.ReasonProperty) || involves != worst
                        )
                        .Select(involves => Told(involves, context)),
                ],
            }
        );
    }

    private static Related Told(Involves involves, RuleContext context) =>
        new(
            (
                involves.Find(Involves.ReasonProperty) ?? involves.Find(Involves.PositionProperty)!
            ).Origin,
            $"{context.Called(involves.Name)} {(involves.Position == InvolvesPosition.Declined ? "has declined it" : "objects")}{Opposition.Because(involves.Reason)}"
        );
}
