using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

// Figures by year, and the years they may lie in.
internal sealed partial class ValueBinder
{
    /// <param name="series">The series as written.</param>
    /// <param name="type">The type wanted; null where any unit will do.</param>
    /// <param name="property">The property it is given to; null where there is none.</param>
    private Value BindSeries(
        SeriesExpressionSyntax series,
        PropertyType? type,
        PropertyDefinition? property
    )
    {
        Series.Builder? builder = null;
        var firstPart = _parts.Count;
        // What is read otherwise than it was meant gives no figures.
        var isFaulty = series.HasProblems;
        var isKeyTold = false;
        for (var i = 0; i < series.ChildCount; i++)
        {
            if (series.NewNodeAt(i) is not SeriesEntrySyntax entry)
            {
                continue;
            }

            _record?.Wants(entry, TypeOfAmount(type, builder), property);
            var years =
                entry.YearToken is { } year
                && FinancialYear.TryParse(year.TextSpan, out var alone, out _)
                    ? new YearRange(alone, alone)
                    : BindYears(entry.Key, ref isKeyTold);
            if (
                years is { } known
                && property is not null
                && !CheckWindow(entry.KeySpan, known, property)
            )
            {
                years = null;
            }

            if (!entry.HasValue)
            {
                isFaulty = true;
                continue;
            }

            if (
                FigureOf(entry, type) is not { } figure
                || !CheckUnit(entry, figure, type, ref builder)
                || years is null
            )
            {
                isFaulty = true;
                continue;
            }

            // Years given again are not kept, so that there are never more parts to search than years.
            if (AddYears(builder!, entry, years.Value, figure.Amount, firstPart))
            {
                _parts.Add(new PropertyValue.Part(years.Value, entry.Span));
            }
            else
            {
                isFaulty = true;
            }
        }

        var parts = TakeParts(firstPart);
        if (property is not null)
        {
            Parts = parts;
        }

        _idleSeries = builder ?? _idleSeries;
        var unit = type?.Units[0] ?? FigureUnit.Money;
        return isFaulty
            ? ErrorValue.Instance
            : new SeriesValue(builder?.ToSeries() ?? Series.Empty(unit));
    }

    // A series within a series is rare: one builder serves nearly all of them.
    private Series.Builder NewSeries(FigureUnit unit)
    {
        var builder = _idleSeries ?? new Series.Builder(unit);
        _idleSeries = null;
        builder.Restart(unit);
        return builder;
    }

    // The first amount says which unit the others have.
    private static PropertyType? TypeOfAmount(PropertyType? type, Series.Builder? builder) =>
        (builder?.Unit ?? (type is { Units: [var only] } ? only : null)) switch
        {
            FigureUnit.Money => PropertyType.Money,
            FigureUnit.Percent => PropertyType.Percent,
            FigureUnit.Number => PropertyType.Number,
            _ => null,
        };

    // Nearly all are just sums of money, for which no value need be made.
    private Figure? FigureOf(SeriesEntrySyntax entry, PropertyType? type)
    {
        if (entry.MoneyToken is { } money && Money.TryParse(money.TextSpan, out var pounds, out _))
        {
            return new Figure(FigureUnit.Money, pounds.Pounds);
        }

        var amount = Evaluate(entry.Value!);
        if (amount is ErrorValue)
        {
            return null;
        }

        if (Misread(entry.Value!) is { } reading)
        {
            Report(entry.Value!, reading);
            return null;
        }

        if (Figure.TryOf(amount, out var figure))
        {
            return figure;
        }

        Report(
            MeaningRules.TypeMismatch,
            entry.Value!.Span,
            $"`{CodeExcerpt.Of(entry.Key)}` takes {(type is { Units: [FigureUnit.Money] } ? "money" : "a figure")}, not {Describe(amount)}",
            name: DefinitionIn(entry.Value)
        );
        return null;
    }

    private bool CheckUnit(
        SeriesEntrySyntax entry,
        Figure figure,
        PropertyType? type,
        ref Series.Builder? builder
    )
    {
        if (type is not null && !type.Units.Contains(figure.Unit))
        {
            Report(
                MeaningRules.TypeMismatch,
                entry.Value!.Span,
                $"`{CodeExcerpt.Of(entry.Key)}` takes {DescribeUnit(type.Units[0])}, not {Describe(figure)}",
                type.Units[0] == FigureUnit.Money && figure.Unit == FigureUnit.Number
                    ? entry.Value is LiteralExpressionSyntax
                        ? $"an amount of money begins with '£': £{CodeExcerpt.Of(entry.Value)}"
                        : "an amount of money begins with '£'"
                    : null,
                name: DefinitionIn(entry.Value!)
            );
            return false;
        }

        builder ??= NewSeries(figure.Unit);
        if (builder.Unit != figure.Unit)
        {
            Report(
                MeaningRules.TypeMismatch,
                entry.Value!.Span,
                $"this series began with {DescribeUnit(builder.Unit)}; `{CodeExcerpt.Of(entry.Key)}` has {Describe(figure)}"
            );
            return false;
        }

        return true;
    }

    private bool AddYears(
        Series.Builder builder,
        SeriesEntrySyntax entry,
        YearRange years,
        decimal amount,
        int firstPart
    )
    {
        var isSound = true;
        for (var start = years.First.StartYear; start <= years.Last.StartYear; start++)
        {
            var year = new FinancialYear(start);
            if (!builder.TryAdd(year, amount) && isSound)
            {
                ReportGivenTwice(entry, year, firstPart);
                isSound = false;
            }
        }

        return isSound;
    }

    private const int LongestSearched = 200;

    private void ReportGivenTwice(SeriesEntrySyntax entry, FinancialYear year, int firstPart) =>
        Report(
            MeaningRules.YearGivenTwice,
            entry.KeySpan,
            $"{year} is given twice in this series",
            "each year has one amount; a range gives it to each of its years",
            related: new Related(
                OriginOf(_parts[_parts.FindIndex(firstPart, part => part.Gives(year))].Span),
                "given first here"
            ),
            data: entry.YearToken is not null && NextFree(entry, year) is { } next
                ? [next.ToString()]
                : []
        );

    // The year behind one, where no entry gives it. In a series longer than any window nobody looks for it.
    private static FinancialYear? NextFree(SeriesEntrySyntax entry, FinancialYear year)
    {
        if (
            year.StartYear >= FinancialYear.LastStartYear
            || entry.Parent!.Green.ChildCount > LongestSearched
        )
        {
            return null;
        }

        var next = new FinancialYear(year.StartYear + 1);
        return entry
            .Parent!.ChildNodes()
            .OfType<SeriesEntrySyntax>()
            .Any(other =>
                YearRange.TryParse(other.Key.ToString(), out var years, out _)
                    ? years.Contains(next)
                    : other.Key.ToString() == next.ToString()
            )
            ? null
            : next;
    }

    private static string Describe(Figure figure) =>
        Value.OfFigure(figure.Unit, figure.Amount).Describe();

    private static string DescribeUnit(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Money => "money",
            FigureUnit.Percent => "a percentage",
            _ => "a number",
        };

    private YearRange? BindYears(ExpressionSyntax key, ref bool isTold)
    {
        // A lone number is a year half written, whatever else could be said of it.
        if (
            key
                is LiteralExpressionSyntax
                {
                    Token: { Kind: SyntaxKind.Number, Text: { Length: 4 } text }
                }
            && text[0] is '1' or '2'
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        )
        {
            var meant =
                FinancialYear.FirstStartYear <= start && start < FinancialYear.LastStartYear
                    ? new FinancialYear(start).ToString()
                    : "2017/18";
            Report(
                MeaningRules.BadFinancialYear,
                key.Span,
                $"`{text}` is not a financial year; write {meant}",
                data: [meant]
            );
            return null;
        }

        switch (Evaluate(key))
        {
            case YearValue year:
                return new YearRange(year.Year, year.Year);
            case YearsValue years:
                return years.Years;
            case ErrorValue:
                return null;
            case var other:
                // What is no series is not told line by line.
                if (!isTold)
                {
                    Report(
                        MeaningRules.TypeMismatch,
                        key.Span,
                        $"an entry of a series begins with a financial year or a range of years, not with {other.Describe()}",
                        "such as { 2016/17: £2m, 2017/18..2020/21: £3m }"
                    );
                }

                isTold = true;
                return null;
        }
    }

    private bool IsInWindow(
        ExpressionSyntax expression,
        Value value,
        PropertyDefinition property
    ) =>
        value switch
        {
            SeriesValue { Series: { IsEmpty: false } series } => CheckWindow(
                expression.Span,
                new YearRange(series.Entries[0].Year, series.Entries[^1].Year),
                property
            ),
            YearValue year => CheckWindow(
                expression.Span,
                new YearRange(year.Year, year.Year),
                property
            ),
            YearsValue years => CheckWindow(expression.Span, years.Years, property),
            _ => true,
        };

    private bool CheckWindow(TextSpan span, YearRange years, PropertyDefinition property)
    {
        if (ReferenceEquals(property, Vocabulary.Declarations.PlanDefinition.Window))
        {
            return true;
        }

        _dependencies.UsesWindow = true;
        if (
            _context.Window is not { } window
            || (
                (property.MayPrecedeWindow || years.First >= window.First)
                && (property.MayFollowWindow || years.Last <= window.Last)
            )
        )
        {
            return true;
        }

        Report(
            MeaningRules.YearOutsideWindow,
            span,
            years.Count == 1
                ? $"{years.First} is outside the plan window {window}"
                : $"{years} is not all inside the plan window {window}",
            related: At(_context.Names.Plans[0], "the plan and its window")
        );
        return false;
    }
}
