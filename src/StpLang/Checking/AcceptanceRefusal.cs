using StpLang.Analysis;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>Why an <c>accepts</c> does not count by the settings of its file.</summary>
/// <param name="Place">The text that is not as they ask.</param>
/// <param name="Reason">What is not, in a planner's words.</param>
/// <param name="Help">What to do.</param>
internal sealed record AcceptanceRefusal(Origin Place, string Reason, string Help)
{
    /// <summary>Why one does not count; null where it does.</summary>
    /// <param name="accepts">The <c>accepts</c>.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="terms">What is asked of it.</param>
    /// <param name="asOf">The day the plan speaks as of.</param>
    public static AcceptanceRefusal? Of(
        Accepts accepts,
        DiagnosticDescriptor rule,
        AcceptanceTerms terms,
        DateOnly? asOf
    ) =>
        terms.Policy == AcceptancePolicy.Forbidden
            ? new(
                accepts.Origin,
                $"{rule} may not be accepted in this file",
                "mend what it finds; its settings have `acceptance = forbidden`"
            )
        : terms.Policy == AcceptancePolicy.Answered && !AcceptanceReason.SaysWhy(accepts.Because)
            ? new(
                PlaceOf(accepts, Accepts.BecauseProperty),
                $"the reason {Wording.Quote(accepts.Because ?? "")} does not say why",
                "write a sentence that a reviewer can agree with, or not; the settings have `acceptance = answered`"
            )
        : OfDays(accepts, terms.MostDays, asOf);

    private static AcceptanceRefusal? OfDays(Accepts accepts, int most, DateOnly? asOf)
    {
        if (most == AcceptanceTerms.NoLimit || asOf is not { } start)
        {
            return null;
        }

        var last = start.AddDays(Math.Min(most, DateOnly.MaxValue.DayNumber - start.DayNumber));
        var help =
            $"name a day up to {Wording.Day(last)}: the settings have `stp_acceptance_days = {most}`";
        return accepts.Until is not { } until
                ? new(accepts.Origin, "an acceptance must have a last day here, `until`", help)
            : until > last
                ? new(
                    PlaceOf(accepts, Accepts.UntilProperty),
                    $"an acceptance may hold for {Wording.Count(most, "day")} here, and this one holds for {until.DayNumber - start.DayNumber:N0}",
                    help
                )
            : null;
    }

    private static Origin PlaceOf(Accepts accepts, Vocabulary.PropertyDefinition property) =>
        accepts.Find(property)?.Origin ?? accepts.Origin;
}
