using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>All names of a plan. One namespace: order and file do not matter.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, DeclaredSymbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<(DeclaredSymbol First, DeclaredSymbol Again)> _duplicates = [];
    private readonly List<DeclaredSymbol> _lets = [];
    private readonly List<DeclaredSymbol> _plans = [];
    private NameSuggestions? _suggestions;

    public IReadOnlyList<(DeclaredSymbol First, DeclaredSymbol Again)> Duplicates => _duplicates;

    public IReadOnlyList<DeclaredSymbol> Lets => _lets;

    public IReadOnlyList<DeclaredSymbol> Plans => _plans;

    public IEnumerable<DeclaredSymbol> Symbols => _symbols.Values;

    public void Add(DeclaredSymbol symbol)
    {
        if (symbol.Kind == DeclarationKind.Plan)
        {
            _plans.Add(symbol);
        }

        if (symbol.Kind == DeclarationKind.Let)
        {
            _lets.Add(symbol);
        }

        if (symbol.Name.Length > 0 && !_symbols.TryAdd(symbol.Name, symbol))
        {
            _duplicates.Add((_symbols[symbol.Name], symbol));
        }
    }

    /// <summary>The names to offer for one that is not known.</summary>
    public NameSuggestions Suggestions => _suggestions ??= new NameSuggestions(_symbols.Values);

    public DeclaredSymbol? Find(string name) => _symbols.GetValueOrDefault(name);

    /// <summary>The symbol declared in a place: the one found by its name, or a second one of that name; null where none is.</summary>
    public DeclaredSymbol? At(string name, int tree, int child, int ordinal)
    {
        bool IsThere(DeclaredSymbol symbol) =>
            symbol.Tree == tree && symbol.Child == child && symbol.Ordinal == ordinal;
        return Find(name) is not { } symbol ? null
            : IsThere(symbol) ? symbol
            : _duplicates.Select(d => d.Again).FirstOrDefault(IsThere);
    }
}
