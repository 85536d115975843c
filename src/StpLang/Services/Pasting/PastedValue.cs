using System.Globalization;
using StpLang.Notation;
using StpLang.Syntax.Parsing;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Pasting;

/// <summary>Writes what a cell says as a value of a property.</summary>
/// <param name="compilation">The plan, for what cells name.</param>
internal sealed class PastedValue(Compilation compilation)
{
    /// <summary>The value as the language writes it; null where the cell is none of the type.</summary>
    public string? Write(string cell, PropertyType type) =>
        type.Kind switch
        {
            PropertyTypeKind.Text => TextEscape.Write(cell),
            PropertyTypeKind.Bool => YesOrNo(cell),
            PropertyTypeKind.Number => Figure(cell, FigureUnit.Number),
            PropertyTypeKind.Percent => Figure(cell, FigureUnit.Percent),
            PropertyTypeKind.Money => Figure(cell, FigureUnit.Money),
            PropertyTypeKind.Year => YearReader.FindIn(cell)?.ToString(),
            PropertyTypeKind.Years when YearRange.TryParse(cell, out var years, out _) =>
                years.ToString(),
            PropertyTypeKind.Date => Day(cell),
            PropertyTypeKind.Choice => type.Choices!.Find(Words.Slug(cell))?.Name,
            PropertyTypeKind.Reference => NameOf(cell, type),
            PropertyTypeKind.List => List(cell, type.Element!),
            _ => null,
        };

    private static string? YesOrNo(string cell) =>
        cell.ToUpperInvariant() switch
        {
            "YES" or "Y" or "TRUE" => "yes",
            "NO" or "N" or "FALSE" => "no",
            _ => null,
        };

    // What is of another unit is none.
    private static string? Figure(string cell, FigureUnit unit) =>
        new PastedFigures(unit, 0).Read(cell) is { } figure && PastedFigures.UnitOf(figure) == unit
            ? figure
            : null;

    private static string? Day(string cell) =>
        DateLiteral.TryParse(cell, out var day, out _)
        || DateOnly.TryParseExact(
            cell,
            ["d/M/yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        )
            ? DateLiteral.ToSource(day)
            : null;

    // By name or by title.
    private string? NameOf(string cell, PropertyType type) =>
        type
            .Targets.SelectMany(kind => compilation.Model.Of(kind))
            .FirstOrDefault(each =>
                each.Name == cell
                || each.Name == Words.Slug(cell)
                || each.Title.Equals(cell, StringComparison.OrdinalIgnoreCase)
            )
            ?.Name;

    private string? List(string cell, PropertyType element)
    {
        var items = cell.Split([';', ','], StringSplitOptions.TrimEntries)
            .Select(item => Write(item, element))
            .ToList();
        return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
    }
}
