using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>Works out the names of a plan from those before a change.</summary>
/// <param name="before">The names before.</param>
/// <param name="order">How symbols are ordered in the plan.</param>
internal sealed class NameEdit(NameTable before, Comparison<DeclaredSymbol> order)
{
    // Beyond this many changes it is time to put them in among the others.
    private const int MostRecent = 256;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredSymbol?> _recent = new(
        before.Recent,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, DeclaredSymbol[]> _repeated = new(
        before.Repeated,
        StringComparer.Ordinal
    );

    private bool _isChanged;
    private ImmutableArray<DeclaredSymbol> _lets = before.Lets;
    private ImmutableArray<DeclaredSymbol> _plans = before.Plans;

    /// <summary>Takes out the names of what is gone, or gives others now.</summary>
    public void Remove(INamed unit)
    {
        bool IsOther(DeclaredSymbol symbol) => symbol.Lineage != unit.Lineage;
        foreach (var name in unit.Names)
        {
            _isChanged = true;
            Set(name.Name, [.. AllOf(name.Name).Where(IsOther)]);
            Change(name.Kind, symbols => [.. symbols.Where(IsOther)]);
        }
    }

    /// <summary>Puts in the names of what is new.</summary>
    public void Add(INamed unit)
    {
        for (var i = 0; i < unit.Names.Length; i++)
        {
            _isChanged = true;
            var symbol = SymbolOf(unit, i);
            Set(symbol.Name, InOrder([.. AllOf(symbol.Name), symbol]));
            Change(symbol.Kind, symbols => [.. InOrder([.. symbols, symbol])]);
        }
    }

    /// <summary>The names after the change.</summary>
    /// <param name="touched">Takes the names that now mean something else, or nothing, or something for the first time.</param>
    public NameTable ToTable(HashSet<string> touched)
    {
        if (!_isChanged)
        {
            return before;
        }

        var isMuch = _recent.Count > MostRecent;
        foreach (var name in _names)
        {
            var old = before.Find(name);
            var now = Find(name);
            if (old?.Kind != now?.Kind || old?.Lineage != now?.Lineage)
            {
                touched.Add(name);
            }
        }

        var table = new NameTable
        {
            Base = isMuch ? Everything() : before.Base,
            Recent = isMuch ? [] : _recent,
            Repeated = _repeated,
            Lets = _lets,
            Plans = _plans,
        };
        table.SuggestionsSoFar = before.SuggestionsSoFar?.With(_names, before, table);
        return table;
    }

    private Dictionary<string, DeclaredSymbol> Everything()
    {
        var all = new Dictionary<string, DeclaredSymbol>(before.Base, StringComparer.Ordinal);
        foreach (var (name, symbol) in _recent)
        {
            if (symbol is null)
            {
                all.Remove(name);
            }
            else
            {
                all[name] = symbol;
            }
        }

        return all;
    }

    private DeclaredSymbol[] AllOf(string name) =>
        _repeated.TryGetValue(name, out var all) ? all
        : Find(name) is { } only ? [only]
        : [];

    private DeclaredSymbol? Find(string name) =>
        _recent.TryGetValue(name, out var recent) ? recent : before.Base.GetValueOrDefault(name);

    private void Set(string name, DeclaredSymbol[] all)
    {
        // A plan need not have a name.
        if (name.Length == 0)
        {
            return;
        }

        _names.Add(name);
        var now = NameTable.Meant(all);
        if (before.Base.GetValueOrDefault(name) == now)
        {
            _recent.Remove(name);
        }
        else
        {
            _recent[name] = now;
        }

        if (all.Length > 1)
        {
            _repeated[name] = all;
        }
        else
        {
            _repeated.Remove(name);
        }
    }

    // What comes back as it was is the same symbol.
    private DeclaredSymbol SymbolOf(INamed unit, int ordinal)
    {
        var symbol = NameTable.SymbolOf(unit, ordinal);
        return
            before.Base.GetValueOrDefault(symbol.Name) is { } known
            && known.Kind == symbol.Kind
            && known.Lineage == symbol.Lineage
            && known.Ordinal == symbol.Ordinal
            ? known
            : symbol;
    }

    private void Change(
        DeclarationKind kind,
        Func<ImmutableArray<DeclaredSymbol>, ImmutableArray<DeclaredSymbol>> change
    )
    {
        if (kind == DeclarationKind.Let)
        {
            _lets = change(_lets);
        }

        if (kind == DeclarationKind.Plan)
        {
            _plans = change(_plans);
        }
    }

    private DeclaredSymbol[] InOrder(DeclaredSymbol[] symbols)
    {
        if (symbols.Length > 1)
        {
            Array.Sort(symbols, order);
        }

        return symbols;
    }
}
