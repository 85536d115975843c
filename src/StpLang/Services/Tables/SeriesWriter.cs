using System.Text;
using StpLang.Services.CodeActions;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;

namespace StpLang.Services.Tables;

/// <summary>
/// Writes figures into a series: an entry whose years all get the same figure keeps its key, one of which only some years change is
/// taken apart, and all that is not touched stays as it is written.
/// </summary>
internal static class SeriesWriter
{
    /// <summary>The value with other figures; null where none would be left.</summary>
    /// <param name="value">The value: a series, or one that is still to be written behind its colon.</param>
    /// <param name="model">What its words stand for.</param>
    /// <param name="figures">The figures, by year; null for a year that is to have none.</param>
    public static string? Write(
        ExpressionSyntax value,
        SemanticModel model,
        IReadOnlyDictionary<FinancialYear, string?> figures
    )
    {
        if (value is not SeriesExpressionSyntax series)
        {
            return AllOf(figures) is { Count: > 0 } all ? $" {SeriesText.Of(all)}" : null;
        }

        var parts = series.Entries.Select(entry => Part.Of(entry, model, figures)).ToList();
        var given = parts.SelectMany(part => part.Years).ToHashSet();
        var added = AllOf(figures).Where(each => !given.Contains(each.Year)).ToList();
        var kept = parts.Where(part => part.Text.Length > 0).ToList();
        return kept.Count + added.Count == 0 ? null
            : parts.Count == 0 ? SeriesText.Of(added)
            : kept.Count < parts.Count ? Anew(kept, added)
            : InPlace(series, parts, added);
    }

    private static List<(FinancialYear Year, string Figure)> AllOf(
        IReadOnlyDictionary<FinancialYear, string?> figures
    ) =>
        [
            .. figures
                .Where(each => each.Value is not null)
                .Select(each => (each.Key, each.Value!))
                .OrderBy(each => each.Key),
        ];

    private static string Anew(List<Part> kept, List<(FinancialYear Year, string Figure)> added)
    {
        var all = kept.Select(part => (part.First, Text: part.Entry))
            .Concat(added.Select(each => (First: each.Year, Text: $"{each.Year}: {each.Figure}")))
            .OrderBy(each => each.First);
        return $"{{ {string.Join(", ", all.Select(each => each.Text))} }}";
    }

    // Each new year behind the last of the entries that begin before it.
    private static string InPlace(
        SeriesExpressionSyntax series,
        List<Part> parts,
        List<(FinancialYear Year, string Figure)> added
    )
    {
        var start = series.Span.Start;
        var text = new StringBuilder(series.ToString());
        for (var i = parts.Count - 1; i >= -1; i--)
        {
            var behind = added
                .Where(each => parts.FindLastIndex(part => part.First < each.Year) == i)
                .ToList();
            var entries = string.Join(", ", SeriesText.Entries(behind));
            if (i >= 0)
            {
                var (span, newText) = (parts[i].Span, parts[i].Text);
                text.Remove(span.Start - start, span.Length);
                text.Insert(
                    span.Start - start,
                    entries.Length > 0 ? $"{newText}, {entries}" : newText
                );
            }
            else if (entries.Length > 0)
            {
                text.Insert(parts[0].Span.Start - start, $"{entries}, ");
            }
        }

        return text.ToString();
    }

    // An entry and what becomes of it: as a whole, and where of it the text changes.
    private sealed record Part(TextSpan Span, string Text, string Entry, YearRange? Range)
    {
        public FinancialYear First => Range?.First ?? default;

        public IEnumerable<FinancialYear> Years => Range is { } years ? years : [];

        public static Part Of(
            SeriesEntrySyntax entry,
            SemanticModel model,
            IReadOnlyDictionary<FinancialYear, string?> figures
        )
        {
            var range = TableReader.YearsOf(entry, model);
            if (
                range is not { } years
                || entry.Value is not { } value
                || !years.Any(figures.ContainsKey)
            )
            {
                return new Part(entry.Span, entry.ToString(), entry.ToString(), range);
            }

            var before = value.ToString();
            var after = years
                .Select(year => (Year: year, Figure: figures.GetValueOrDefault(year, before)))
                .Where(each => each.Figure is not null)
                .Select(each => (each.Year, Figure: each.Figure!))
                .ToList();
            var isWhole =
                after.Count == years.Count
                && after.TrueForAll(each => each.Figure == after[0].Figure);
            if (isWhole)
            {
                var (figure, key) = (after[0].Figure, entry.Key.ToString());
                return new Part(value.Span, figure, $"{key}: {figure}", range);
            }

            var apart = string.Join(", ", SeriesText.Entries(after));
            return new Part(entry.Span, apart, apart, range);
        }
    }
}
