using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class PreventionLacksDetail()
    : DeclarationRule(
        DiagnosticCategory.Prevention.Warning(
            "STP3002",
            "prevention_lacks_detail",
            "A prevention programme that leaves open who it is for, what is done, by whom, at what cost or to what end",
            "King's Fund report on the 44 STPs, February 2017: detail often missing"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (!((Programme)declaration).IsPrevention)
        {
            return;
        }

        Missing[] missing = [.. MissingIn(declaration)];
        if (missing.Length == 0)
        {
            return;
        }

        context.Report(
            new Finding(
                declaration.Origin,
                $"{declaration.Quoted()} names {Wording.List(missing.Select(each => $"no {each.What}"))}"
            )
            {
                Help = $"add {Wording.List(missing.Select(each => $"`{each.Keyword}`"))}",
                Fixes = Skeletons(missing),
            }
        );
    }

    private static IEnumerable<Missing> MissingIn(Declaration programme)
    {
        var cohorts = programme.NestedOf(DeclarationKind.Cohort).ToList();
        if (
            !cohorts.Exists(each =>
                each.IsStated(CohortDefinition.Who) || each.IsStated(CohortDefinition.Size)
            )
        )
        {
            yield return new(
                "cohort",
                "cohort",
                cohorts is [var empty, ..]
                    ? FixStep.State(empty, CohortDefinition.Who, FixText.ToBeStated)
                    : new FixStep.AddTo(programme.Extent, $"cohort {{ who: {FixText.ToBeStated} }}")
            );
        }

        if (!programme.IsStated(ProgrammeDefinition.Intervention))
        {
            yield return new(
                "intervention",
                "intervention",
                FixStep.State(programme, ProgrammeDefinition.Intervention, FixText.ToBeStated)
            );
        }

        if (!programme.IsStated(ProgrammeDefinition.Lead))
        {
            yield return new("lead", "lead", null);
        }

        if (!programme.IsStated(ProgrammeDefinition.Cost))
        {
            yield return new("yearly cost", "cost", WhatItsSourcesGive(programme));
        }

        if (!programme.NestedOf(DeclarationKind.Outcome).Any())
        {
            yield return new(
                "outcome",
                "outcome",
                new FixStep.AddTo(programme.Extent, FixText.Outcome)
            );
        }
    }

    // Nobody but the author can say who leads, and a cost is known only where sources are: without that there is no fix.
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

    private static FixStep? WhatItsSourcesGive(Declaration programme)
    {
        var given = ProgrammeFunding.Of((Programme)programme).Years;
        return given.IsEmpty
            ? null
            : FixStep.State(
                programme,
                ProgrammeDefinition.Cost,
                FixText.Money(given.Select(year => (year.Year, year.Funded)))
            );
    }

    // Skeleton: what is put in its place; null where only the author can know.
    private sealed record Missing(string What, string Keyword, FixStep? Skeleton);
}
