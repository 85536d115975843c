using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>Finds what can be written in a place, as symbols: names of the plan and words of the language.</summary>
internal sealed class SymbolLookup(Compilation compilation, RuleCatalogue rules)
{
    /// <summary>What can be written in a place.</summary>
    public IEnumerable<Symbol> In(PositionContext place) =>
        place.Kind switch
        {
            PlaceKind.Member => Members(place),
            PlaceKind.Value => Values(place.Type),
            PlaceKind.Step => place.Owner is DeclaredSymbol owner ? StepsOf(owner) : [],
            PlaceKind.Rule => rules
                .Descriptors.Where(each => each.CanBeAccepted)
                .Select(each => new RuleSymbol(each)),
            _ => [],
        };

    /// <summary>What a value of a type can be written with.</summary>
    public IEnumerable<Symbol> Values(PropertyType? type) =>
        type switch
        {
            { Kind: PropertyTypeKind.Choice, Choices: { } choices } => choices.Choices.Select(
                each => new ChoiceSymbol(choices, each)
            ),
            { Kind: PropertyTypeKind.List, Element: { } element } => Values(element)
                .Concat(compilation.Names.Lets.Where(let => compilation.ValueOf(let) is ListValue)),
            _ => Names(type).Concat<Symbol>(IsFigure(type) ? FunctionsOfCalls : []),
        };

    private static IEnumerable<Symbol> Members(PositionContext place) =>
        place
            .Properties.Select(each => (Symbol)new PropertySymbol(place.Declaration!, each))
            .Concat(place.Declarations.Select(each => new KeywordSymbol(each)));

    private static IEnumerable<FunctionSymbol> FunctionsOfCalls =>
        PlanVocabulary
            .Functions.Where(each => !each.IsInfix)
            .Select(each => new FunctionSymbol(each));

    private IEnumerable<Symbol> StepsOf(DeclaredSymbol owner)
    {
        var definition = PlanVocabulary.Get(owner.Kind);
        return compilation
            .Names.Symbols.Where(each => each.ContainerName == owner.Name)
            .Concat<Symbol>(
                definition.Properties.Select(each => new PropertySymbol(definition, each))
            );
    }

    // The names that a value of the type can begin with: those of such values, and of what has properties of that sort.
    private IEnumerable<DeclaredSymbol> Names(PropertyType? type)
    {
        var kinds = KindsFor(type);
        return compilation.Names.Symbols.Where(each =>
            kinds.Contains(each.Kind) || (each.Kind == DeclarationKind.Let && CanGive(each, type))
        );
    }

    private static KindSet KindsFor(PropertyType? type) =>
        type is null ? KindSet.All
        : type.Kind == PropertyTypeKind.Reference ? new KindSet(type.Targets.AsSpan())
        : new KindSet([
            .. PlanVocabulary
                .Declarations.Where(each =>
                    each.Properties.Any(property => SortOf(property.Type) == SortOf(type))
                )
                .Select(each => each.Kind),
        ]);

    private bool CanGive(DeclaredSymbol let, PropertyType? type) =>
        type is { Kind: PropertyTypeKind.Reference }
            ? compilation.ValueOf(let) is ReferenceValue { Path: var path }
                && compilation.Names.Find(path) is { } named
                && type.Targets.Contains(named.Kind)
            : type is null || SortOf(compilation.ValueOf(let)) == SortOf(type);

    private static bool IsFigure(PropertyType? type) =>
        type is null || SortOf(type) == PropertyTypeKind.Number;

    // Figures make figures, of whatever unit, and years make ranges of years.
    private static PropertyTypeKind SortOf(PropertyType type) =>
        type.Kind switch
        {
            PropertyTypeKind.Percent or PropertyTypeKind.Money or PropertyTypeKind.Series =>
                PropertyTypeKind.Number,
            PropertyTypeKind.Years => PropertyTypeKind.Year,
            var kind => kind,
        };

    private static PropertyTypeKind? SortOf(Value? value) =>
        value switch
        {
            NumberValue or PercentValue or MoneyValue or SeriesValue => PropertyTypeKind.Number,
            YearValue or YearsValue => PropertyTypeKind.Year,
            DateValue => PropertyTypeKind.Date,
            TextValue => PropertyTypeKind.Text,
            BoolValue => PropertyTypeKind.Bool,
            _ => null,
        };
}
