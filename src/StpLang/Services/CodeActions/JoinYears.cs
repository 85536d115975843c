using StpLang.Syntax;
using StpLang.Values;

namespace StpLang.Services.CodeActions;

/// <summary>Offers to put the years of a series in order, and to write those with the same figure as one range.</summary>
internal static class JoinYears
{
    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (
            place.Series is not { HasProblems: false, HasComments: false } series
            || FiguresOf(place.Model, series) is not { } figures
        )
        {
            yield break;
        }

        var entries = SeriesText.Entries(figures).ToList();
        if (!entries.SequenceEqual(series.Entries.Select(Text)))
        {
            yield return new CodeAction(
                "Put the years in order and join those with the same figure",
                CodeActionKind.Rewrite,
                cancellation =>
                    place
                        .Draft()
                        .Change(
                            place.Document.Path,
                            series.Span,
                            $"{{ {string.Join(", ", entries)} }}"
                        )
                        .Finish(cancellation)
            );
        }
    }

    private static string Text(SeriesEntrySyntax entry) => $"{entry.Key}: {entry.Value}";

    // What each year is given, as written; null where a year is given twice, or is no plain year.
    private static List<(FinancialYear Year, string Figure)>? FiguresOf(
        SemanticModel model,
        SeriesExpressionSyntax series
    )
    {
        var figures = new List<(FinancialYear Year, string Figure)>();
        foreach (var entry in series.Entries)
        {
            IEnumerable<FinancialYear> years =
                entry.Key is NameExpressionSyntax
                    ? []
                    : model.GetValue(entry.Key) switch
                    {
                        YearValue { Year: var year } => [year],
                        YearsValue { Years: var range } => range,
                        _ => [],
                    };
            var before = figures.Count;
            figures.AddRange(years.Select(year => (year, $"{entry.Value}")));
            if (figures.Count == before)
            {
                return null;
            }
        }

        return figures.DistinctBy(figure => figure.Year).Count() == figures.Count ? figures : null;
    }
}
