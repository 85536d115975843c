using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>The values of a declaration's properties in the types they are reckoned with.</summary>
public static class DeclarationValues
{
    /// <summary>Money by year; no year at all where the property is not stated.</summary>
    public static Series MoneyByYear(this Declaration declaration, PropertyDefinition property) =>
        declaration[property] is SeriesValue { Series: { Unit: FigureUnit.Money } series }
            ? series
            : Series.Empty(FigureUnit.Money);

    /// <summary>The word chosen; null where none is.</summary>
    public static string? Choice(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as ChoiceValue)?.Choice;

    /// <summary>The text; null where there is none.</summary>
    public static string? Text(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as TextValue)?.Text;

    /// <summary>The percentage; null where there is none.</summary>
    public static Percent? Percent(this Declaration declaration, PropertyDefinition property) =>
        (declaration[property] as PercentValue)?.Percent;

    /// <summary>Whether the property is stated, or by default, <c>yes</c>.</summary>
    public static bool IsYes(this Declaration declaration, PropertyDefinition property) =>
        declaration[property] is BoolValue { IsYes: true };
}
