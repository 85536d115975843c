using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>
/// Offers to spread an amount of money over years: one that stands where money by year is wanted over the plan's window, one that is
/// given to each year of a range over that range.
/// </summary>
internal static class SpreadTotal
{
    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (
            place.Amount is not { HasProblems: false } amount
            || place.Model.GetValue(amount) is not MoneyValue { Money: var total }
            || total == Money.Zero
            || YearsFor(place, amount) is not { } years
        )
        {
            yield break;
        }

        var entry = amount.Parent as SeriesEntrySyntax;
        var found = place.Findings.Where(finding => finding.Location.Span == amount.Span).ToList();
        yield return new CodeAction(
            $"Spread {total} over {years}",
            found.Count > 0 ? CodeActionKind.QuickFix : CodeActionKind.Rewrite,
            cancellation =>
                place
                    .Draft()
                    .Change(
                        place.Document.Path,
                        entry?.Span ?? amount.Span,
                        entry is null
                            ? SeriesText.Of(Spread(total, years))
                            : string.Join(", ", SeriesText.Entries(Spread(total, years)))
                    )
                    .Finish(cancellation)
        )
        {
            Diagnostics = [.. found],
        };
    }

    private static YearRange? YearsFor(ActionPlace place, ExpressionSyntax amount) =>
        amount.Parent is SeriesEntrySyntax entry
            ? entry.Value == amount
            && place.Model.GetValue(entry.Key) is YearsValue { Years: { Count: > 1 } years }
                ? years
                : null
            : place.Model.WantedAt(amount)?.Type is { Kind: PropertyTypeKind.Series } type
            && type.Units.Contains(FigureUnit.Money)
                ? place.Compilation.Model.Plan?.Window
                : null;

    // The same for each year in whole pounds, or pence where the total has some; what is left over goes to the last year.
    private static IEnumerable<(FinancialYear, string)> Spread(Money total, YearRange years)
    {
        var isWhole = total.Pounds == decimal.Truncate(total.Pounds);
        var unit = isWhole ? 1m : 0.01m;
        var share = new Money(decimal.Truncate(total.Pounds / years.Count / unit) * unit);
        var last = new Money(total.Pounds - (share.Pounds * (years.Count - 1)));
        return years.Select(year => (year, (year == years.Last ? last : share).ToSource()));
    }
}
