using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Which values can be named where a caret is, and how.</summary>
internal static class FigureFit
{
    /// <summary>The kinds of declaration that can state a value of a type, and definitions.</summary>
    public static KindSet KindsFor(PropertyType? type) =>
        new([
            DeclarationKind.Let,
            .. PlanVocabulary
                .Declarations.Where(each =>
                    each.Properties.Any(property => CanGive(property.Type, type))
                )
                .Select(each => each.Kind),
        ]);

    /// <summary>How a value is named where a caret is; null where it does not fit.</summary>
    /// <param name="path">What names it.</param>
    /// <param name="value">The value.</param>
    /// <param name="caret">The caret.</param>
    public static Snippet? TextOf(string path, Value value, Caret caret)
    {
        var type = caret.Wanted;
        if (value is not SeriesValue { Series.Unit: var unit })
        {
            return HasIndex(caret) || !IsOf(type, value) ? null : (Snippet)path;
        }

        return !HasUnit(type, unit) ? null
            : type is null or { Kind: PropertyTypeKind.Series } || HasIndex(caret) ? (Snippet)path
            : $"{path}[" + Snippet.Hole($"{SeriesYears.YearAt(caret)}") + "]";
    }

    private static bool IsOf(PropertyType? type, Value value) =>
        type?.Kind switch
        {
            null => value is not (ListValue or ChoiceValue or ReferenceValue),
            PropertyTypeKind.Money => value is MoneyValue,
            PropertyTypeKind.Percent => value is PercentValue,
            PropertyTypeKind.Number => value is NumberValue,
            _ => false,
        };

    private static bool CanGive(PropertyType stated, PropertyType? type) =>
        stated.Kind switch
        {
            PropertyTypeKind.Series => stated.Units.Any(unit => HasUnit(type, unit)),
            PropertyTypeKind.Money or PropertyTypeKind.Number or PropertyTypeKind.Percent => type
                is null
                || type.Kind == stated.Kind,
            _ => false,
        };

    /// <summary>Whether figures of a unit can be part of a value of a type.</summary>
    public static bool HasUnit(PropertyType? type, FigureUnit unit) =>
        type?.Kind switch
        {
            PropertyTypeKind.Series => type.Units.Contains(unit),
            PropertyTypeKind.Money => unit == FigureUnit.Money,
            PropertyTypeKind.Percent => unit == FigureUnit.Percent,
            PropertyTypeKind.Number => unit == FigureUnit.Number,
            null => true,
            _ => false,
        };

    /// <summary>Whether a year stands in brackets behind the name at a caret, so that only series fit.</summary>
    public static bool HasIndex(Caret caret) =>
        caret.Node is NameExpressionSyntax { Index: not null };
}
