using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class OpposedByPublic()
    : DeclarationRule<Model.Engagement>(
        DiagnosticCategory.Engagement.Warning(
            "STP6508",
            "opposed_by_public",
            "An engagement in which more people are against what is proposed than for it",
            "the four tests: strong public and patient engagement"
        )
    )
{
    public override void Check(Model.Engagement engagement, RuleContext context)
    {
        // What is below nothing counts as nothing; STP8002 says so of it.
        var against = Math.Max(0m, engagement.Against ?? 0m);
        var petition = Math.Max(0m, engagement.Petition ?? 0m);
        var inFavour = Math.Max(0m, engagement.InFavour ?? 0m);
        if (against + petition <= inFavour)
        {
            return;
        }

        var place =
            engagement.Find(Model.Engagement.AgainstProperty)
            ?? engagement.Find(Model.Engagement.PetitionProperty)!;
        var tested = engagement
            .About.Select(name => context.Model.Find(name) as Programme)
            .OfType<Programme>()
            .Where(programme => programme.Find(Programme.EngagementTestProperty) is not null)
            .ToList();
        var what = engagement.About.IsEmpty
            ? "the plan"
            : Wording.Few([.. engagement.About.Distinct().Select(Wording.Quote)]);
        context.Report(
            new Finding(
                place.Origin,
                $"{Who(against, petition)} against {what}, {(inFavour == 0m ? "and nobody is said to be" : $"{Figure(inFavour)}")} in favour"
                    + (
                        tested.Count == 0
                            ? ""
                            : "; that passes no test of strong public and patient engagement"
                    )
            )
            {
                Help = engagement.IsStated(Model.Engagement.ResultProperty)
                    ? "say in `engagement_test` why the change goes on all the same, or change it"
                    : "say in `result` what was done about it, or change what is proposed",
                Related =
                [
                    .. tested.Select(programme => new Related(
                        programme.Find(Programme.EngagementTestProperty)!.Origin,
                        $"what {programme.Quoted()} says of the test"
                    )),
                ],
            }
        );
    }

    private static string Who(decimal against, decimal petition) =>
        (against, petition) switch
        {
            (> 0m, > 0m) => $"{Figure(against)} answers and {Figure(petition)} signatures are",
            (_, > 0m) =>
                $"{Figure(petition)} {(petition == 1m ? "signature is" : "signatures are")}",
            _ => $"{Figure(against)} {(against == 1m ? "answer is" : "answers are")}",
        };

    private static string Figure(decimal count) => NumberLiteral.ToDisplay(count);
}
