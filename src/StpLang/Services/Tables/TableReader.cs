using System.Collections.Immutable;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Workspaces;

namespace StpLang.Services.Tables;

/// <summary>Reads the table of a declaration.</summary>
internal sealed class TableReader
{
    private readonly DeclarationSyntax _declaration;

    private TableReader(
        DeclarationSyntax declaration,
        SemanticModel model,
        ImmutableArray<TableRow> rows
    )
    {
        _declaration = declaration;
        Model = model;
        Rows = rows;
    }

    /// <summary>What the words of the file stand for.</summary>
    public SemanticModel Model { get; }

    /// <summary>The rows, in the order of the text.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>That of the innermost declaration around a place with any figures by year; null where there is none.</summary>
    public static TableReader? At(
        Document document,
        int position,
        CancellationToken cancellationToken
    )
    {
        var model = document.GetSemanticModel(cancellationToken);
        var root = document.Tree.Root;
        var token = root.FindToken(Math.Clamp(position, 0, document.Text.Length));
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            if (
                node is DeclarationSyntax declaration
                && RowsOf(declaration, model) is { IsEmpty: false } rows
            )
            {
                return new TableReader(declaration, model, rows);
            }
        }

        return null;
    }

    /// <summary>The table.</summary>
    public FigureTable Read()
    {
        var window = Model.Compilation.Model.Plan?.Window;
        ImmutableArray<FinancialYear> years =
        [
            .. Rows.SelectMany(row => SeriesOf(row)?.Years ?? [])
                .Concat(window is { } planned ? planned : [])
                .Distinct()
                .Order(),
        ];
        return new FigureTable(
            TitleOf(_declaration),
            _declaration.Keyword.Span.Start,
            years,
            [.. Rows.Select(row => new FigureRow(row.Title, Cells(row, years), TotalOf(row)))]
        );
    }

    private static string TitleOf(DeclarationSyntax declaration) =>
        declaration.Title is { Value: { Length: > 0 } title } ? title
        : declaration.Name is { IsMissing: false, Text: { Length: > 0 } name } ? name
        : declaration.Keyword.Text;

    private static ImmutableArray<TableRow> RowsOf(
        DeclarationSyntax declaration,
        SemanticModel model
    )
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var child in declaration.Block.ChildNodes())
        {
            if (child is FundingSyntax funding)
            {
                var title = $"{funding.Keyword.Text} {funding.Name.Text}";
                rows.Add(new TableRow(title, funding.Value, funding.Colon, FigureUnit.Money));
            }
            else if (
                child is PropertySyntax property
                && declaration.Definition.FindProperty(property.Name.Text)
                    is { Type: { Kind: PropertyTypeKind.Series, Units: var units } }
            )
            {
                rows.Add(
                    new TableRow(
                        property.Name.Text,
                        property.Value,
                        property.Colon,
                        UnitOf(property.Value, model, units)
                    )
                );
            }
        }

        return rows.ToImmutable();
    }

    // All figures of a series are of one unit, that of those which are given.
    private static FigureUnit UnitOf(
        ExpressionSyntax value,
        SemanticModel model,
        ImmutableArray<FigureUnit> units
    ) =>
        model.GetValue(value) is SeriesValue { Series: { IsEmpty: false, Unit: var unit } }
            ? unit
            : units[0];

    private ImmutableArray<FigureCell> Cells(TableRow row, ImmutableArray<FinancialYear> years)
    {
        var entries = (row.Value as SeriesExpressionSyntax)?.Entries.ToList() ?? [];
        var series = SeriesOf(row);
        return [.. years.Select(year => Cell(year))];

        FigureCell Cell(FinancialYear year)
        {
            var entry = entries.Find(each => YearsOf(each, Model)?.Contains(year) == true);
            if (entry?.Value is { } value && IsWritten(value))
            {
                return new FigureCell(value.ToString(), IsWorkedOut: false);
            }

            var isWorkedOut =
                entry is { HasValue: true }
                || row.Value is not (SeriesExpressionSyntax or MissingExpressionSyntax);
            var amount = series?.Entries.Where(each => each.Year == year).ToList();
            return new FigureCell(
                amount is [var found] ? Value.OfFigure(series!.Unit, found.Amount).ToString() : "",
                isWorkedOut
            );
        }
    }

    /// <summary>The years that an entry gives figures for; null where its key is none.</summary>
    public static YearRange? YearsOf(SeriesEntrySyntax entry, SemanticModel model) =>
        model.GetValue(entry.Key) switch
        {
            YearValue { Year: var year } => new YearRange(year, year),
            YearsValue { Years: var years } => years,
            _ => null,
        };

    /// <summary>Whether a value is a figure, as against what works one out.</summary>
    public static bool IsWritten(ExpressionSyntax value) =>
        value
            is LiteralExpressionSyntax
                or OperationExpressionSyntax { ChildCount: 2 }
                or MissingExpressionSyntax;

    private Series? SeriesOf(TableRow row) => (Model.GetValue(row.Value) as SeriesValue)?.Series;

    private string? TotalOf(TableRow row) =>
        SeriesOf(row) is { Unit: FigureUnit.Money, IsEmpty: false } series
            ? Money.ToPenny(series.Total).ToString()
            : null;
}
