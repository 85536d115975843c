using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

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
    private static readonly OutcomeGap[] Gaps =
    [
        OutcomeGap.HealthAndWellbeing,
        OutcomeGap.CareAndQuality,
        OutcomeGap.FinanceAndEfficiency,
    ];

    private static readonly ISummary<Chosen<OutcomeGap>> Measured =
        Chosen<OutcomeGap>.SummaryOf<Programme>(programme =>
            programme.Outcomes.Select(outcome => outcome.Gap).OfType<OutcomeGap>()
        );

    public override void Check(RuleContext context)
    {
        var measured = context.Model.Fold(Measured);
        var missing = Gaps.Where(gap => !measured.Contains(gap)).Select(gap => gap.Word()).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var gaps = missing.Select(gap => $"the {gap.Replace('_', ' ')} gap");
        context.Report(
            new Finding(
                context.Plan.Origin,
                missing.Count == Gaps.Length
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
