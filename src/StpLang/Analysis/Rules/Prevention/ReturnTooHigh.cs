using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class ReturnTooHigh()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Prevention.Warning(
            "STP3008",
            "return_too_high",
            "A prevention programme that saves more than £10 for each pound it costs and does not say by what method that was worked out",
            "King's Fund report on the 44 STPs, February 2017: detail and evidence missing on prevention"
        )
    )
{
    // Above it, a return is asked for its method.
    private const decimal MostWithoutMethod = 10m;

    public override void Check(Programme programme, RuleContext context)
    {
        if (
            programme.Kind != ProgrammeKind.Prevention
            || programme.IsStated(Programme.ReturnMethodProperty)
            || programme.Find(Programme.SavingProperty) is not { } saving
        )
        {
            return;
        }

        var (cost, saved) = (programme.Cost.Total, programme.Saving.Total);
        if (cost <= 0m || saved / cost <= MostWithoutMethod)
        {
            return;
        }

        context.Report(
            new Finding(
                saving.Origin,
                $"{programme.Quoted()} is to save {Money.ToPenny(saved)} on a cost of {Money.ToPenny(cost)}, which is {Money.ToPenny(Math.Floor(saved / cost))} or more for each pound"
            )
            {
                Help =
                    "say in `return_method` how that was worked out, or correct the saving or the cost",
                Fixes =
                [
                    new Fix(
                        "Add `return_method`, to be filled in",
                        FixStep.State(programme, Programme.ReturnMethodProperty, FixText.ToBeStated)
                    ),
                ],
            }
        );
    }
}
