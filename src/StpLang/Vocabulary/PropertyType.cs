using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Values;

namespace StpLang.Vocabulary;

/// <summary>The type of a property: what sort of value it takes.</summary>
public sealed class PropertyType
{
    private PropertyType(PropertyTypeKind kind) => Kind = kind;

    /// <summary>Text.</summary>
    public static PropertyType Text { get; } = new(PropertyTypeKind.Text);

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public static PropertyType Bool { get; } = new(PropertyTypeKind.Bool);

    /// <summary>A plain number.</summary>
    public static PropertyType Number { get; } = new(PropertyTypeKind.Number);

    /// <summary>A percentage.</summary>
    public static PropertyType Percent { get; } = new(PropertyTypeKind.Percent);

    /// <summary>A single amount of money.</summary>
    public static PropertyType Money { get; } = new(PropertyTypeKind.Money);

    /// <summary>A financial year.</summary>
    public static PropertyType Year { get; } = new(PropertyTypeKind.Year);

    /// <summary>A range of financial years.</summary>
    public static PropertyType Years { get; } = new(PropertyTypeKind.Years);

    /// <summary>A date.</summary>
    public static PropertyType Date { get; } = new(PropertyTypeKind.Date);

    /// <summary>Money by year.</summary>
    public static PropertyType MoneyByYear { get; } = Series(FigureUnit.Money);

    /// <summary>Numbers, percentages or money by year, all of one unit.</summary>
    public static PropertyType FigureByYear { get; } =
        Series(FigureUnit.Number, FigureUnit.Percent, FigureUnit.Money);

    /// <summary>A list of texts.</summary>
    public static PropertyType Texts { get; } = ListOf(Text);

    /// <summary>The name of a partner.</summary>
    public static PropertyType Partner { get; } = Reference(DeclarationKind.Partner);

    /// <summary>A list of names of partners.</summary>
    public static PropertyType Partners { get; } = ListOf(Partner);

    /// <summary>The name of a programme.</summary>
    public static PropertyType Programme { get; } = Reference(DeclarationKind.Programme);

    /// <summary>A list of names of programmes.</summary>
    public static PropertyType Programmes { get; } = ListOf(Programme);

    /// <summary>What sort of value it is.</summary>
    public PropertyTypeKind Kind { get; }

    /// <summary>The words it is one of; null unless it is a choice.</summary>
    public ChoiceSet? Choices { get; private init; }

    /// <summary>The kinds of declaration it may name; empty unless it is a reference.</summary>
    public ImmutableArray<DeclarationKind> Targets { get; private init; } = [];

    /// <summary>The units its figures may have; empty unless it is a series.</summary>
    public ImmutableArray<FigureUnit> Units { get; private init; } = [];

    /// <summary>The type of its items; null unless it is a list.</summary>
    public PropertyType? Element { get; private init; }

    /// <summary>One of a closed set of words.</summary>
    public static PropertyType Choice(ChoiceSet choices) =>
        new(PropertyTypeKind.Choice) { Choices = choices };

    /// <summary>The name of a declaration of one of these kinds.</summary>
    public static PropertyType Reference(params DeclarationKind[] targets) =>
        new(PropertyTypeKind.Reference)
        {
            Targets = ImmutableCollectionsMarshal.AsImmutableArray(targets),
        };

    /// <summary>Figures by year, all in one of these units.</summary>
    public static PropertyType Series(params FigureUnit[] units) =>
        new(PropertyTypeKind.Series)
        {
            Units = ImmutableCollectionsMarshal.AsImmutableArray(units),
        };

    /// <summary>A list of values of a type.</summary>
    public static PropertyType ListOf(PropertyType element) =>
        new(PropertyTypeKind.List) { Element = element };

    /// <summary>The type in a planner's words, fit to follow "`amount` takes …".</summary>
    public string Describe() =>
        Kind switch
        {
            PropertyTypeKind.Text => "text",
            PropertyTypeKind.Bool => "yes or no",
            PropertyTypeKind.Number => "a number",
            PropertyTypeKind.Percent => "a percentage",
            PropertyTypeKind.Money => "money",
            PropertyTypeKind.Year => "a financial year",
            PropertyTypeKind.Years => "a range of years",
            PropertyTypeKind.Date => "a date",
            // A long set is named, not recited.
            PropertyTypeKind.Choice when Choices!.Choices.Length > 5 => Articles.With(Choices.Noun),
            PropertyTypeKind.Choice => Articles.Either([.. Choices!.Names]),
            PropertyTypeKind.Reference => Articles.Either([
                .. Targets.Select(target => target.Describe()),
            ]),
            PropertyTypeKind.Series when Units is [FigureUnit.Money] => "money by year",
            PropertyTypeKind.Series when Units is [FigureUnit.Percent] => "percentages by year",
            PropertyTypeKind.Series when Units is [FigureUnit.Number] => "numbers by year",
            PropertyTypeKind.Series => "figures by year",
            _ => Element!.Kind switch
            {
                PropertyTypeKind.Reference =>
                    $"a list of {Articles.Either([.. Element.Targets.Select(target => target.Keyword() + "s")])}",
                PropertyTypeKind.Text => "a list of texts",
                _ => $"a list, each {Element.Describe()}",
            },
        };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
