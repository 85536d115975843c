using System.Text;
using StpLang.Analysis;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Values;

namespace StpLang.Reports.Sections;

/// <summary>The lines of the plan that figures are made of: what every figure is followed to.</summary>
internal static class LinesSection
{
    public static SectionKind Kind { get; } = new("lines", "Where the figures stand");

    public static Section Of(PlanReading reading)
    {
        Row[] rows = [.. reading.Cited.Select(each => RowOf(each.Declaration, each.Id, reading))];
        return rows.Length == 0
            ? new Section(Kind, "No figure is shown.")
            : new Section(
                Kind,
                "The lines that each figure of this report is made of, with their sources."
            )
            {
                Tables =
                [
                    new Table(
                        "lines-table",
                        "Declarations of the plan",
                        [
                            new Column("Declaration"),
                            new Column("Where"),
                            new Column("Figures by line"),
                            new Column("Source"),
                        ],
                        [.. rows]
                    ),
                ],
            };
    }

    private static Row RowOf(Declaration declaration, string id, PlanReading reading) =>
        new([
            new Cell(Named(declaration))
            {
                IsIllustrative = PlanReading.IsMadeUp(declaration),
                IsHeld = reading.IsHeld(declaration),
            },
            new Cell(
                Places.Of(
                    reading.Check.Compilation.LocationOf(declaration.Origin),
                    reading.Check.Compilation
                )
            ),
            new Cell(FiguresOf(declaration, reading.Check.Compilation)),
            new Cell(SourceOf(declaration)),
        ])
        {
            Id = id,
        };

    private static string Named(Declaration declaration)
    {
        var names =
            declaration.SecondName.Length > 0
                ? $"{declaration.Name} with {declaration.SecondName}"
                : declaration.Name;
        var title = declaration.Title.Length > 0 ? $" {PlanReading.Called(declaration)}" : "";
        return $"{declaration.Definition.Keyword} {names}".TrimEnd() + title;
    }

    private static string SourceOf(Declaration declaration)
    {
        var source = PlanReading.SourceOf(declaration);
        return source.IsIllustrative ? "illustrative"
            : string.IsNullOrWhiteSpace(source.Source) ? "none stated"
            : source.Source;
    }

    // Each property with figures, and where several lines give them, all of them: "cost 12, 14; from grant 15".
    private static string FiguresOf(Declaration declaration, Compilation compilation)
    {
        var text = new StringBuilder();
        Add(declaration.Properties, prefix: "");
        foreach (var nested in declaration.Nested)
        {
            Add(
                nested.Properties,
                $"{nested.Definition.Keyword} {nested.Name} ".Replace(
                    "  ",
                    " ",
                    StringComparison.Ordinal
                )
            );
        }

        return text.Length == 0 ? "none" : text.ToString();

        void Add(IEnumerable<PropertyValue> properties, string prefix)
        {
            foreach (var property in properties.Where(property => IsFigure(property.Value)))
            {
                text.Append(text.Length == 0 ? "" : "; ").Append(prefix);
                text.Append(
                    prefix.Length > 0 && property.Definition.Name == "amount"
                        ? ""
                        : property.Definition.Name + " "
                );
                text.Append("line ").Append(LinesOf(property, compilation));
            }
        }
    }

    private static string LinesOf(PropertyValue property, Compilation compilation)
    {
        var origins = property.Value is SeriesValue series
            ? series.Series.Entries.Select(entry => property.OriginOf(entry.Year))
            : [property.Origin];
        return Wording.List(
            origins
                .Distinct()
                .Select(origin => Places.LineOf(compilation.LocationOf(origin)))
                .Distinct()
        );
    }

    private static bool IsFigure(Value value) =>
        value is MoneyValue or NumberValue or PercentValue or SeriesValue;
}
