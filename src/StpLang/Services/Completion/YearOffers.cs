using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Years of the plan's window that a series does not give yet, all of them at once first.</summary>
internal sealed class YearOffers : IOfferSource
{
    // How far a baseline goes back, and a target on.
    private const int Around = 3;

    public void AddTo(OfferList list, Caret caret)
    {
        var given = SeriesYears.Given(caret);
        List<FinancialYear> free = [.. YearsFor(caret).Where(year => !given.Contains(year))];
        if (caret.Wanted?.Kind == PropertyTypeKind.Years)
        {
            foreach (var run in Runs([.. free.Where(year => caret.Window.Contains(year))]))
            {
                list.Add(OfferOf($"{run}", "every one of these years", caret));
            }
        }

        foreach (var year in free.Where(year => IsInOrder(year, given, caret)))
        {
            list.Add(OfferOf($"{year}", null, caret));
        }
    }

    private static Offer OfferOf(string years, string? detail, Caret caret) =>
        new(years, CompletionKind.Year, years + Amount(caret)) { Detail = detail };

    // An entry of a series is not complete without its amount.
    private static Snippet Amount(Caret caret) =>
        SeriesYears.SeriesAround(caret) is { } series && IsKeyAlone(caret)
            ? ": " + Blank.For(SeriesOffers.UnitOf(series, caret))
            : "";

    private static bool IsKeyAlone(Caret caret) =>
        RangeAround(caret) is { } range ? range.Parent is SeriesEntrySyntax { Value: null }
        : caret.IsInToken ? caret.Node?.Parent is SeriesEntrySyntax { Value: null }
        : caret.Wanted?.Kind == PropertyTypeKind.Years;

    private static OperationExpressionSyntax? RangeAround(Caret caret) =>
        caret.Node as OperationExpressionSyntax
        ?? (caret.IsInToken ? caret.Node?.Parent as OperationExpressionSyntax : null);

    private static IEnumerable<FinancialYear> YearsFor(Caret caret)
    {
        var window = caret.Window;
        var property = SeriesYears.SeriesAround(caret) is null ? null : caret.Place.Property;
        var first = window.First.StartYear - (property is { MayPrecedeWindow: true } ? Around : 0);
        var last = window.Last.StartYear + (property is { MayFollowWindow: true } ? Around : 0);
        for (
            var year = Math.Max(first, FinancialYear.FirstStartYear);
            year <= Math.Min(last, FinancialYear.LastStartYear);
            year++
        )
        {
            yield return new FinancialYear(year);
        }
    }

    // The end of a range comes after its beginning, and none between them is given elsewhere.
    private static bool IsInOrder(FinancialYear year, HashSet<FinancialYear> given, Caret caret)
    {
        if (RangeAround(caret) is not { } range)
        {
            return true;
        }

        foreach (var operand in range.Operands.Where(each => each != caret.Node))
        {
            if (caret.Semantics.GetValue(operand) is YearValue { Year: var other })
            {
                var isBefore = operand.Span.Start < caret.Span.Start;
                var (first, last) = isBefore ? (other, year) : (year, other);
                return first <= last && !given.Any(each => first <= each && each <= last);
            }
        }

        return true;
    }

    private static IEnumerable<YearRange> Runs(List<FinancialYear> years)
    {
        for (var i = 0; i < years.Count; )
        {
            var end = i;
            while (end + 1 < years.Count && years[end + 1] == years[end].Next)
            {
                end++;
            }

            if (end > i)
            {
                yield return new YearRange(years[i], years[end]);
            }

            i = end + 1;
        }
    }
}
