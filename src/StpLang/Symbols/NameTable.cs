using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>
/// All names of a plan. One namespace: order and file do not matter. The plan's own name is found too where nothing else has it: nothing
/// refers to a plan, so that a partner may have its name.
/// </summary>
/// <remarks>Made once for all names, and with what changed beside it as an author edits.</remarks>
internal sealed class NameTable
{
    private NameSuggestions? _suggestions;

    /// <summary>The first symbols of names when the table was made as a whole.</summary>
    public required Dictionary<string, DeclaredSymbol> Base { get; init; }

    /// <summary>What became of names since; null for those that are gone.</summary>
    public Dictionary<string, DeclaredSymbol?> Recent { get; init; } = [];

    /// <summary>All symbols of the names that several declarations give, in the order of the plan.</summary>
    public required Dictionary<string, DeclaredSymbol[]> Repeated { get; init; }

    /// <summary>The names that definitions give.</summary>
    public required ImmutableArray<DeclaredSymbol> Lets { get; init; }

    /// <summary>The plans, with a name or without, in order.</summary>
    public required ImmutableArray<DeclaredSymbol> Plans { get; init; }

    /// <summary>The symbols that are found by their names.</summary>
    public IEnumerable<DeclaredSymbol> Symbols =>
        Recent.Count == 0
            ? Base.Values
            : Base
                .Values.Where(each => !Recent.ContainsKey(each.Name))
                .Concat(Recent.Values.OfType<DeclaredSymbol>());

    /// <summary>The names to offer for one that is not known.</summary>
    public NameSuggestions Suggestions =>
        _suggestions
        ?? Interlocked.CompareExchange(ref _suggestions, new NameSuggestions(Symbols), null)
        ?? _suggestions;

    /// <summary>What <see cref="Suggestions"/> gives, if anybody asked for it yet.</summary>
    public NameSuggestions? SuggestionsSoFar
    {
        get => _suggestions;
        set => _suggestions = value;
    }

    /// <summary>The names that units give, in the order of the plan.</summary>
    public static NameTable Of(IEnumerable<INamed> units)
    {
        var symbols = new Dictionary<string, DeclaredSymbol>(StringComparer.Ordinal);
        var repeated = new Dictionary<string, List<DeclaredSymbol>>(StringComparer.Ordinal);
        var lets = ImmutableArray.CreateBuilder<DeclaredSymbol>();
        var plans = ImmutableArray.CreateBuilder<DeclaredSymbol>();
        foreach (var unit in units)
        {
            for (var i = 0; i < unit.Names.Length; i++)
            {
                var symbol = SymbolOf(unit, i);
                if (symbol.Kind is DeclarationKind.Let or DeclarationKind.Plan)
                {
                    (symbol.Kind == DeclarationKind.Let ? lets : plans).Add(symbol);
                }

                if (symbol.Name.Length > 0 && !symbols.TryAdd(symbol.Name, symbol))
                {
                    ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(
                        repeated,
                        symbol.Name,
                        out _
                    );
                    (all ??= [symbols[symbol.Name]]).Add(symbol);
                    symbols[symbol.Name] = Meant(all)!;
                }
            }
        }

        return new NameTable
        {
            Base = symbols,
            Repeated = repeated.ToDictionary(each => each.Key, each => each.Value.ToArray()),
            Lets = lets.DrainToImmutable(),
            Plans = plans.DrainToImmutable(),
        };
    }

    /// <summary>The symbol of a name that something gives.</summary>
    public static DeclaredSymbol SymbolOf(INamed unit, int ordinal) =>
        new(unit.Names[ordinal].Name, unit.Names[ordinal].Kind, unit.Lineage, ordinal);

    /// <summary>Of the symbols that have a name, in the order of the plan, the one that it means; null where there are none.</summary>
    public static DeclaredSymbol? Meant(IReadOnlyList<DeclaredSymbol> all) =>
        all.FirstOrDefault(symbol => symbol.Kind != DeclarationKind.Plan)
        ?? (all is [var first, ..] ? first : null);

    /// <summary>The symbol that a name means: of those that have it, the first of the plan that is not the plan itself.</summary>
    public DeclaredSymbol? Find(string name) =>
        Recent.Count > 0 && Recent.TryGetValue(name, out var recent)
            ? recent
            : Base.GetValueOrDefault(name);

    /// <summary>The symbol that a unit gives: the one found by its name, or a further one of that name; null where it gives none.</summary>
    public DeclaredSymbol? Find(string name, Lineage unit, int ordinal) =>
        Array.Find(AllOf(name), each => each.Lineage == unit && each.Ordinal == ordinal);

    /// <summary>All symbols that have a name, in the order of the plan.</summary>
    public DeclaredSymbol[] AllOf(string name) =>
        Repeated.TryGetValue(name, out var all) ? all
        : Find(name) is { } only ? [only]
        : [];
}
