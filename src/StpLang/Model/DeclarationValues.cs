using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>The values of a declaration's properties in the types they are reckoned with.</summary>
internal static class DeclarationValues
{
    /// <summary>Money by year; no year at all where the property is not stated.</summary>
    public static Series MoneyByYear(this Declaration declaration, PropertyDefinition property) =>
        declaration[property] is SeriesValue { Series: { Unit: FigureUnit.Money } series }
            ? series
            : Values.Series.Empty(FigureUnit.Money);

    /// <summary>The word chosen; null where none is.</summary>
    public static string? Choice(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as ChoiceValue)?.Choice;

    /// <summary>The text; null where there is none.</summary>
    public static string? Text(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as TextValue)?.Text;

    /// <summary>The percentage; null where there is none.</summary>
    public static Percent? Percent(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as PercentValue)?.Percent;

    /// <summary>The amount of money; null where there is none.</summary>
    public static Money? Money(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as MoneyValue)?.Money;

    /// <summary>The financial year; null where there is none.</summary>
    public static FinancialYear? Year(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as YearValue)?.Year;

    /// <summary>The financial years; null where there are none.</summary>
    public static YearRange? Years(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as YearsValue)?.Years;

    /// <summary>The figures by year; null where there are none.</summary>
    public static Series? Series(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as SeriesValue)?.Series;

    /// <summary>The choices in a list; none where it is not stated.</summary>
    public static ImmutableArray<T> Choices<T>(
        this Declaration declaration,
        PropertyDefinition property,
        Func<string?, T?> of
    )
        where T : struct =>
        declaration[property] is ListValue list
            ? [.. list.Items.OfType<ChoiceValue>().Select(item => of(item.Choice)).OfType<T>()]
            : [];

    /// <summary>The number; null where there is none.</summary>
    public static decimal? Number(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as NumberValue)?.Number;

    /// <summary>The day; null where there is none.</summary>
    public static DateOnly? Date(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as DateValue)?.Date;

    /// <summary>The name of the declaration referred to; null where there is none.</summary>
    public static string? Reference(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as ReferenceValue)?.Path;

    /// <summary>The entries of a list as they are written: names referred to, words chosen, texts; none where it is not stated.</summary>
    public static ImmutableArray<string> Entries(
        this Declaration declaration,
        PropertyDefinition property
    ) => declaration[property] is ListValue list ? list.Entries : [];

    /// <summary>Whether the property is stated, or by default, <c>yes</c>.</summary>
    public static bool IsYes(this Declaration declaration, PropertyDefinition property) =>
        declaration[property] is BoolValue { IsYes: true };
}
