using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Services;

internal sealed class BedsBeforeCommunity()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Services.Warning(
            "STP7502",
            "beds_before_community",
            "Beds that close before the care that replaces them starts, or with none to replace them",
            "King's Fund report on the 44 STPs, February 2017: alternatives in the community"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        var number = programme.BedsClosed;
        var closeOn = programme.BedsCloseOn;
        var place =
            programme.Find(Programme.BedsCloseOnProperty)
            ?? programme.Find(Programme.BedsClosedProperty);
        if (place is null || number <= 0m)
        {
            return;
        }

        var beds = number switch
        {
            null => "beds close",
            1m => "1 bed closes",
            _ => $"{NumberLiteral.ToDisplay(number.Value)} beds close",
        };
        var when = closeOn is { } day ? $" on {Wording.Day(day)}" : "";
        if (programme.Alternative is not { } name)
        {
            context.Report(
                new Finding(
                    place.Origin,
                    $"{beds}{when} and the plan does not say who cares for people instead"
                )
                {
                    Help =
                        "name the programme that does, as `alternative`; it should have started by then",
                }
            );
            return;
        }

        if (
            context.Model.Find(name) is Programme alternative
            && alternative.Find(Programme.StartsProperty) is { } written
            && alternative.Starts is { } starts
            && closeOn < starts
        )
        {
            context.Report(
                new Finding(
                    place.Origin,
                    $"{beds}{when}, before {alternative.Quoted()}, which replaces them, starts on {Wording.Day(starts)}"
                )
                {
                    Help = $"close them later, or start {alternative.Quoted()} sooner",
                    Related =
                    [
                        new Related(
                            written.Origin,
                            $"{alternative.Quoted()} starts on {Wording.Day(starts)}"
                        ),
                    ],
                }
            );
        }
    }
}
