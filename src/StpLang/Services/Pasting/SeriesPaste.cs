using StpLang.Notation;
using StpLang.Services.CodeActions;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Pasting;

/// <summary>Makes figures by year of rows: years above their figures, or beside them; figures alone are those of the plan's window.</summary>
internal static class SeriesPaste
{
    /// <summary>The change; null where no figures by year are wanted, or these are none.</summary>
    public static PlanDraft? Of(ActionPlace place, PastedTable table)
    {
        var context = place.Model.GetPositionContext(place.Range.Start);
        var around = place.Series is { } series && IsInside(series, place.Range) ? series : null;
        var type = around is null ? context.Type : place.Model.WantedAt(around)?.Type;
        if (type is not { Kind: PropertyTypeKind.Series })
        {
            return null;
        }

        // All figures of a series are of one unit.
        var units =
            around is not null
            && place.Model.GetValue(around) is SeriesValue { Series: { IsEmpty: false } given }
                ? [given.Unit]
                : type.Units;
        var window = place.Compilation.Model.Plan?.Window;
        if (
            ReadFigures(table, units[0], window) is not { } figures
            || figures.DistinctBy(figure => figure.Year).Count() < figures.Count
            || figures.Select(figure => PastedFigures.UnitOf(figure.Figure)).Distinct().ToList()
                is not [var unit]
            || !units.Contains(unit)
        )
        {
            return null;
        }

        return around is not null ? AddTo(around, place, figures)
            : context.Kind == PlaceKind.Value && IsFree(place, context)
                ? place
                    .Draft()
                    .Change(place.Document.Path, place.Range, $" {SeriesText.Of(figures)}")
            : null;
    }

    // The whole value is selected, or nothing stands there yet.
    private static bool IsFree(ActionPlace place, PositionContext context) =>
        place.Range.IsEmpty
            ? context.Token.Kind == SyntaxKind.Colon && !HasValue(context.Token.Parent)
            : place.Expression?.Parent is PropertySyntax or FundingSyntax;

    private static bool HasValue(SyntaxNode? parent) =>
        parent switch
        {
            PropertySyntax property => property.Value is not MissingExpressionSyntax,
            FundingSyntax funding => funding.Value is not MissingExpressionSyntax,
            _ => true,
        };

    private static bool IsInside(SeriesExpressionSyntax series, TextSpan range) =>
        series.Span.Start < range.Start && range.End < series.Span.End;

    // Between the entries that are there, none of which gives one of the years.
    private static PlanDraft? AddTo(
        SeriesExpressionSyntax series,
        ActionPlace place,
        List<(FinancialYear Year, string Figure)> figures
    )
    {
        var given = series.Entries.Select(entry => place.Model.GetValue(entry.Key)).ToList();
        if (
            !place.Range.IsEmpty
            || series.HasProblems
            || series.Ancestors().Any(node => node is StraySyntax)
            || series.Entries.Any(entry => IsInEntry(entry, place.Range.Start))
            || figures.Exists(figure =>
                given.Exists(key =>
                    key switch
                    {
                        YearValue { Year: var year } => year == figure.Year,
                        YearsValue { Years: var years } => years.Contains(figure.Year),
                        _ => true,
                    }
                )
            )
        )
        {
            return null;
        }

        var entries = string.Join(", ", SeriesText.Entries(figures));
        var before = series.Entries.Any(entry => entry.Span.End <= place.Range.Start) ? ", " : " ";
        var after = series.Entries.Any(entry => entry.Span.Start >= place.Range.Start) ? ", " : " ";
        return place.Draft().Change(place.Document.Path, place.Range, before + entries + after);
    }

    private static bool IsInEntry(SeriesEntrySyntax entry, int position) =>
        entry.Span.Start < position && position < entry.Span.End;

    private static List<(FinancialYear Year, string Figure)>? ReadFigures(
        PastedTable table,
        FigureUnit unit,
        YearRange? window
    ) => BelowYears(table, unit) ?? BesideYears(table, unit) ?? OfWindow(table, unit, window);

    // 2016/17  2017/18
    // £1m      £2m
    private static List<(FinancialYear, string)>? BelowYears(PastedTable table, FigureUnit unit)
    {
        if (table.Rows is not [var headings, var row] || row.Length > headings.Length)
        {
            return null;
        }

        var figures = new List<(FinancialYear, string)>();
        for (var i = 0; i < row.Length; i++)
        {
            if (YearReader.FindIn(headings[i]) is not { } year)
            {
                // Only what says whose figures they are may be left out.
                if (i > 0 && row[i].Length > 0)
                {
                    return null;
                }

                continue;
            }

            if (
                !TryAdd(
                    year,
                    row[i],
                    PastedFigures.Below(LabelOf(headings[i], headings[0], row[0]), unit),
                    figures
                )
            )
            {
                return null;
            }
        }

        return figures.Count > 0 ? figures : null;
    }

    // 2016/17  £1m
    // 2017/18  £2m
    private static List<(FinancialYear, string)>? BesideYears(PastedTable table, FigureUnit unit)
    {
        var figures = new List<(FinancialYear, string)>();
        var label = "";
        foreach (var row in table.Rows)
        {
            if (row.Length < 2 || row.Skip(2).Any(cell => cell.Length > 0))
            {
                return null;
            }

            if (YearReader.FindIn(row[0]) is { } year)
            {
                if (!TryAdd(year, row[1], PastedFigures.Below(label, unit), figures))
                {
                    return null;
                }
            }
            else if (figures.Count > 0)
            {
                return null;
            }
            else
            {
                label = row[1];
            }
        }

        return figures.Count > 0 ? figures : null;
    }

    private static List<(FinancialYear, string)>? OfWindow(
        PastedTable table,
        FigureUnit unit,
        YearRange? window
    )
    {
        var cells = table.Rows.SelectMany(row => row).ToList();
        var isLine = table.Rows.Length == 1 || table.Rows.All(row => row.Length == 1);
        if (!isLine || window is not { } years || cells.Count != years.Count)
        {
            return null;
        }

        var figures = new List<(FinancialYear, string)>();
        var reader = new PastedFigures(unit, 0);
        return
            years.Zip(cells).All(each => TryAdd(each.First, each.Second, reader, figures))
            && figures.Count > 0
            ? figures
            : null;
    }

    // What says what the figures count: the heading, or a word in the corner or before them.
    private static string LabelOf(params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.AsSpan().IndexOfAny("£%") >= 0)
            {
                return cell;
            }
        }

        return "";
    }

    private static bool TryAdd(
        FinancialYear year,
        string cell,
        PastedFigures reader,
        List<(FinancialYear, string)> figures
    )
    {
        if (PastedFigures.IsNone(cell))
        {
            return true;
        }

        if (reader.Read(cell) is not { } figure)
        {
            return false;
        }

        figures.Add((year, figure));
        return true;
    }
}
