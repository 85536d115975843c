using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>All names of a plan. One namespace: order and file do not matter.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<(Symbol First, Symbol Again)> _duplicates = [];
    private readonly List<Symbol> _lets = [];
    private readonly List<Symbol> _plans = [];

    public IReadOnlyList<(Symbol First, Symbol Again)> Duplicates => _duplicates;

    public IReadOnlyList<Symbol> Lets => _lets;

    public IReadOnlyList<Symbol> Plans => _plans;

    public IEnumerable<Symbol> Symbols => _symbols.Values;

    public void Add(Symbol symbol)
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

    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    public IEnumerable<string> NamesOf(Func<DeclarationKind, bool> isWanted)
    {
        foreach (var symbol in _symbols.Values)
        {
            if (isWanted(symbol.Kind))
            {
                yield return symbol.Name;
            }
        }
    }
}
