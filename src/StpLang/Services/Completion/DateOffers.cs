using StpLang.Values;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Services.Completion;

/// <summary>Days that plans are made by: that of which the plan speaks, and the first and last of each of its years.</summary>
internal sealed class DateOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        if (
            caret.Place.Property != PlanDefinition.AsOf
            && caret.Plan.OfPlan(PlanDefinition.AsOf) is DateValue { Date: var asOf }
        )
        {
            list.Add(OfferOf(asOf, "the day that the plan speaks of"));
        }

        foreach (var year in caret.Window)
        {
            list.Add(OfferOf(year.FirstDay, $"{year} begins"));
            list.Add(OfferOf(year.LastDay, $"{year} ends"));
        }
    }

    private static Offer OfferOf(DateOnly day, string detail) =>
        new(DateLiteral.ToSource(day), CompletionKind.Year) { Detail = detail };
}
