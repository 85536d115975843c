using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>The values that declarations state and definitions give, as an expression names them.</summary>
internal static class StatedFigures
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

    /// <summary>What can be named of a declaration or definition where the caret is.</summary>
    public static IEnumerable<Offer> Of(DeclaredSymbol symbol, Caret caret)
    {
        if (symbol.Kind != DeclarationKind.Let)
        {
            return Of(symbol.Name, symbol, caret);
        }

        var value = caret.Semantics.Compilation.ValueOf(symbol);
        return IsOwn(symbol.Name, null, caret) || (HasIndex(caret) && value is not SeriesValue)
            ? []
            :
            [
                new Offer(symbol.Name, CompletionKind.Definition)
                {
                    Detail = value?.ToString(),
                    Topic = Topics.Of(symbol),
                },
            ];
    }

    /// <summary>The properties that a declaration states and the caret's place can take.</summary>
    /// <param name="path">What is written of the declaration's name, to be followed by a dot; empty where that stands there.</param>
    /// <param name="symbol">The declaration.</param>
    /// <param name="caret">The caret.</param>
    public static IEnumerable<Offer> Of(string path, DeclaredSymbol symbol, Caret caret)
    {
        foreach (var stated in caret.Plan.Find(symbol.Name)?.Properties ?? [])
        {
            if (
                !IsOwn(symbol.Name, stated.Definition, caret)
                && TextOf(
                    path.Length > 0 ? $"{path}.{stated.Definition.Name}" : stated.Definition.Name,
                    stated.Value,
                    caret
                )
                    is { } text
            )
            {
                yield return new Offer(
                    path.Length > 0 ? $"{path}.{stated.Definition.Name}" : stated.Definition.Name,
                    CompletionKind.Property,
                    text
                )
                {
                    Detail = stated.Value.ToString(),
                    Topic = Topics.Of(PlanVocabulary.Get(symbol.Kind), stated.Definition),
                };
            }
        }
    }

    /// <summary>The first series that can be named, for a function to be given; null where there is none.</summary>
    public static string? FirstSeries(IEnumerable<DeclaredSymbol> symbols, Caret caret)
    {
        foreach (var symbol in symbols)
        {
            foreach (var stated in caret.Plan.Find(symbol.Name)?.Properties ?? [])
            {
                if (
                    stated.Value is SeriesValue { Series.Unit: var unit }
                    && HasUnit(caret.Wanted, unit)
                    && !IsOwn(symbol.Name, stated.Definition, caret)
                )
                {
                    return $"{symbol.Name}.{stated.Definition.Name}";
                }
            }
        }

        return null;
    }

    // How a value is written where the caret is; null where it does not fit.
    private static Snippet? TextOf(string path, Value value, Caret caret)
    {
        if (HasIndex(caret))
        {
            return value is SeriesValue ? (Snippet)path : null;
        }

        return (caret.Wanted?.Kind, value) switch
        {
            (null, ListValue or ChoiceValue or ReferenceValue) => null,
            (null, _) => path,
            (PropertyTypeKind.Series, SeriesValue { Series.Unit: var unit }) => HasUnit(
                caret.Wanted,
                unit
            )
                ? (Snippet)path
                : null,
            (PropertyTypeKind.Money, MoneyValue) => path,
            (PropertyTypeKind.Percent, PercentValue) => path,
            (PropertyTypeKind.Number, NumberValue) => path,
            (
                PropertyTypeKind.Money
                    or PropertyTypeKind.Percent
                    or PropertyTypeKind.Number,
                SeriesValue { Series.Unit: var unit }
            ) => HasUnit(caret.Wanted, unit)
                ? $"{path}[" + Snippet.Hole($"{SeriesYears.YearAt(caret)}") + "]"
                : null,
            _ => null,
        };
    }

    private static bool CanGive(PropertyType stated, PropertyType? type) =>
        stated.Kind == PropertyTypeKind.Series
            ? stated.Units.Any(unit => HasUnit(type, unit))
            : stated.Kind == type?.Kind
                || (
                    type is null
                    && stated.Kind
                        is PropertyTypeKind.Money
                            or PropertyTypeKind.Number
                            or PropertyTypeKind.Percent
                );

    private static bool HasUnit(PropertyType? type, FigureUnit unit) =>
        type?.Kind switch
        {
            PropertyTypeKind.Series => type.Units.Contains(unit),
            PropertyTypeKind.Money => unit == FigureUnit.Money,
            PropertyTypeKind.Percent => unit == FigureUnit.Percent,
            PropertyTypeKind.Number => unit == FigureUnit.Number,
            _ => true,
        };

    private static bool HasIndex(Caret caret) =>
        caret.Node is NameExpressionSyntax { Index: not null };

    // What is being written cannot be made from itself.
    private static bool IsOwn(string name, PropertyDefinition? property, Caret caret) =>
        property == caret.Place.Property
        && caret.Around switch
        {
            LetSyntax let => let.Name.Text == name,
            DeclarationSyntax { Parent.Parent: DeclarationSyntax owner } declaration => declaration
                .Name
                .Text == name
                || $"{owner.Name.Text}.{declaration.Name.Text}" == name,
            DeclarationSyntax declaration => declaration.Name.Text == name,
            _ => false,
        };
}
