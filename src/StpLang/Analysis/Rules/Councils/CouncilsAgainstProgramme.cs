using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class CouncilsAgainstProgramme()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Councils.Warning(
            "STP4014",
            "councils_against_programme",
            "A programme or decision that councils of the footprint have declined or object to",
            "King's Fund report on the 44 STPs, February 2017: councils' involvement; council minutes, 2016"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var views = governance
            .Involvement.Where(involves =>
                context.Model.Find(involves.Name, Partner.Sort) is Partner { IsCouncil: true }
            )
            .SelectMany(involves =>
                involves
                    .Stances.Where(stance => stance.IsAgainst)
                    .SelectMany(stance =>
                        stance
                            .About.Distinct()
                            .Select(about => new View(involves.Name, stance, about))
                    )
            )
            .GroupBy(view => view.About, StringComparer.Ordinal);
        foreach (var each in views)
        {
            Report(each.Key, [.. each], context);
        }
    }

    private static void Report(string about, List<View> views, RuleContext context)
    {
        var (largest, who, isOne) = Opposition.Of([.. views.Select(view => view.Council)], context);
        var worst = views.First(view => view.Council == largest);
        var verb = Opposition.Verb(
            [.. views.Select(view => view.Stance.Position)],
            isOne,
            Wording.Quote(about)
        );
        context.Report(
            new Finding(
                worst.Stance.Find(Stance.PositionProperty)!.Origin,
                $"{who} {verb}: {Wording.Few([.. views.Select(view => context.Called(view.Council)).Distinct()])}"
            )
            {
                Help =
                    "say what is done about their reasons, and accept this with it, or correct a `position` that has changed",
                Related =
                [
                    .. views
                        .Where(view => view.Stance.IsStated(Stance.ReasonProperty) || view != worst)
                        .Select(view => new Related(
                            (
                                view.Stance.Find(Stance.ReasonProperty)
                                ?? view.Stance.Find(Stance.PositionProperty)!
                            ).Origin,
                            $"what {context.Called(view.Council)} says{Opposition.Because(view.Stance.Reason)}"
                        )),
                ],
            }
        );
    }

    // What a council says of a programme or decision.
    private sealed record View(string Council, Stance Stance, string About);
}
