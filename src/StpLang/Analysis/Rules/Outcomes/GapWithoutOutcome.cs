using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class GapWithoutOutcome()
    : PlanRule(
        DiagnosticCategory.Outcomes.Warning(
            "STP7003",
            "gap_without_outcome",
            "One of the three gaps that no outcome names",
            "Planning guidance December 2015: three gaps"
        )
    )
{
    private static readonly ISummary<WordSet> Measured = WordSet.SummaryOf(
        DeclarationKind.Programme,
        programme =>
            programme
                .NestedOf(DeclarationKind.Outcome)
                .Select(outcome => outcome.Choice(OutcomeDefinition.Gap))
                .OfType<string>()
    );

    public override void Check(RuleContext context)
    {
        var measured = context.Model.Fold(Measured);
        var missing = OutcomeDefinition
            .GapChoices.Names.Where(gap => !measured.Contains(gap))
            .ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var gaps = missing.Select(gap => $"the {gap.Replace('_', ' ')} gap");
        context.Report(
            new Finding(
                context.Plan.Origin,
                missing.Count == OutcomeDefinition.GapChoices.Names.Count()
                    ? "no outcome measures any of the three gaps: health and wellbeing, care and quality, finance and efficiency"
                    : $"no outcome measures {Wording.List(gaps, "or")}"
            )
            {
                Help =
                    $"name each gap in an outcome that measures it: {string.Join(", ", missing.Select(gap => $"`gap: {gap}`"))}",
            }
        );
    }
}
