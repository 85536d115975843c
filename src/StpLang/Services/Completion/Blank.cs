using System.Globalization;
using StpLang.Symbols;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Services.Completion;

/// <summary>What stands for a value until its author fills it in: something of the right type.</summary>
internal static class Blank
{
    /// <summary>The blank of a property; null where it has to name something, and there is nothing to name.</summary>
    public static Snippet? For(PropertyDefinition property, Caret caret) =>
        property == PlanDefinition.Footprint
            ? Snippet.Quoted(caret.Document.Plan.Register.Footprints.First().Code)
            : For(property.Type, caret, property);

    /// <summary>A figure of a unit: <c>£0m</c>.</summary>
    public static Snippet For(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Money => "£" + Snippet.Hole("0") + "m",
            FigureUnit.Percent => Snippet.Hole("0") + "%",
            _ => Snippet.Hole("0"),
        };

    /// <summary>The declarations that a value of a type can name, in the order of the plan.</summary>
    public static IEnumerable<DeclaredSymbol> Named(PropertyType type, Caret caret) =>
        caret
            .Semantics.LookupSymbols(type)
            .OfType<DeclaredSymbol>()
            .Where(each => type.Targets.Contains(each.Kind));

    private static Snippet? For(PropertyType type, Caret caret, PropertyDefinition property) =>
        type.Kind switch
        {
            PropertyTypeKind.Bool => Snippet.Hole("yes"),
            PropertyTypeKind.Number => Snippet.Hole(Least(property)),
            PropertyTypeKind.Percent => For(FigureUnit.Percent),
            PropertyTypeKind.Money => For(FigureUnit.Money),
            PropertyTypeKind.Year => Snippet.Hole($"{caret.Window.First}"),
            PropertyTypeKind.Years => Snippet.Hole($"{caret.Window}"),
            PropertyTypeKind.Date => Snippet.Hole(AsOf(caret)),
            PropertyTypeKind.Choice => Snippet.Hole(type.Choices!.Choices[0].Name),
            PropertyTypeKind.Series => SeriesOffers.Alike(caret.Window, type.Units[0]),
            PropertyTypeKind.List => "[" + (For(type.Element!, caret, property) ?? "") + "]",
            PropertyTypeKind.Reference => Named(type, caret).FirstOrDefault() is { } first
                ? Snippet.Hole(first.Name)
                : null,
            _ => Snippet.Quoted(""),
        };

    private static string Least(PropertyDefinition property) =>
        Math.Max(0, property.Range?.Minimum ?? 0).ToString(CultureInfo.InvariantCulture);

    private static string AsOf(Caret caret) =>
        caret.Plan.OfPlan(PlanDefinition.AsOf) is DateValue date
            ? DateLiteral.ToSource(date.Date)
            : $"{caret.Window.First.StartYear}-10-21";
}
