using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class PreventionLacksDetail()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Prevention.Warning(
            "STP3002",
            "prevention_lacks_detail",
            "A prevention programme that leaves open who it is for, what is done, by whom, at what cost or to what end",
            "King's Fund report on the 44 STPs, February 2017: detail often missing"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (!programme.IsPrevention)
        {
            return;
        }

        Missing[] missing = [.. MissingIn(programme)];
        if (missing.Length == 0)
        {
            return;
        }

        context.Report(
            new Finding(
                programme.Origin,
                $"{programme.Quoted()} names {Wording.List(missing.Select(each => $"no {each.What}"))}"
            )
            {
                Help = $"add {Wording.List(missing.Select(each => $"`{each.Keyword}`"))}",
                Fixes = Skeletons(missing),
            }
        );
    }

    private static IEnumerable<Missing> MissingIn(Programme programme)
    {
        var cohorts = programme.Cohorts.ToList();
        if (
            !cohorts.Exists(each =>
                each.IsStated(Cohort.WhoProperty) || each.IsStated(Cohort.SizeProperty)
            )
        )
        {
            yield return new(
                "cohort",
                "cohort",
                cohorts is [var empty, ..]
                    ? FixStep.State(empty, Cohort.WhoProperty, FixText.ToBeStated)
                    : new FixStep.AddTo(programme.Extent, $"cohort {{ who: {FixText.ToBeStated} }}")
            );
        }

        if (!programme.IsStated(Programme.InterventionProperty))
        {
            yield return new(
                "intervention",
                "intervention",
                FixStep.State(programme, Programme.InterventionProperty, FixText.ToBeStated)
            );
        }

        if (!programme.IsStated(Programme.LeadProperty))
        {
            yield return new("lead", "lead", null);
        }

        if (!programme.IsStated(Programme.CostProperty))
        {
            yield return new("yearly cost", "cost", null);
        }

        if (!programme.Outcomes.Any())
        {
            yield return new(
                "outcome",
                "outcome",
                new FixStep.AddTo(programme.Extent, FixText.Outcome)
            );
        }
    }

    // Nobody but the author can say who leads and what it costs: without that there is no fix.
    private static ImmutableArray<Fix> Skeletons(Missing[] missing) =>
        Array.TrueForAll(missing, each => each.Skeleton is not null)
            ?
            [
                new Fix(
                    $"Add {Wording.List(missing.Select(each => $"`{each.Keyword}`"))}, to be filled in",
                    [.. missing.Select(each => each.Skeleton!)]
                ),
            ]
            : [];

    // Skeleton: what is put in its place; null where only the author can know.
    private sealed record Missing(string What, string Keyword, FixStep? Skeleton);
}
