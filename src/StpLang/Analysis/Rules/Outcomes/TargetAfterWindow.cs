using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class TargetAfterWindow()
    : DeclarationRule<Outcome>(
        DiagnosticCategory.Outcomes.Note(
            "STP7006",
            "target_after_window",
            "A target that is due after the plan ends",
            "arithmetic on the plan"
        )
    )
{
    public override void Check(Outcome outcome, RuleContext context)
    {
        var end = context.Window.Last;
        if (
            outcome.Find(Outcome.TargetProperty)
                is { Value: SeriesValue { Series: { IsEmpty: false } targets } } property
            && targets.Entries[^1] is var last
            && last.Year > end
        )
        {
            context.Report(
                new Finding(
                    property.OriginOf(last.Year),
                    $"{outcome.Quoted()} is to reach {Value.OfFigure(targets.Unit, last.Amount)} in {last.Year}, after the plan ends in {end}"
                )
                {
                    Help = targets.Entries.Any(entry => entry.Year <= end)
                        ? "good to know; this plan answers for the targets up to its end"
                        : $"set a target for {end} or sooner besides, so that this plan answers for it",
                }
            );
        }
    }
}
