using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Binding;

/// <summary>
/// What the declarations of a plan know of each other while they are bound: names, the window, and the values that others
/// ask for, each worked out once and when first asked for.
/// </summary>
internal sealed class BindingContext
{
    private readonly PlanFiles _files;
    private readonly Dictionary<ValueKey, ValueCell> _cells = [];

    // While a value is tried: what it asks for that is not known yet.
    private List<ValueKey>? _wanted;

    public BindingContext(NameTable names, PlanFiles files)
    {
        Names = names;
        _files = files;
        if (names.Plans is [var plan, ..])
        {
            Window = ValueOf(new ValueKey(plan, PlanDefinition.Window)).Value
                is YearsValue { Years: var years }
                ? years
                : null;

            // What went into the window was not yet held against it.
            _cells.Clear();
        }
    }

    private BindingContext(BindingContext other)
    {
        Names = other.Names;
        Window = other.Window;
        _files = other._files;
    }

    public NameTable Names { get; }

    /// <summary>Binds units, one after the other.</summary>
    public UnitBinder Binder => field ??= new UnitBinder(this);

    /// <summary>The plan's window, or null where the plan states none that holds.</summary>
    public YearRange? Window { get; }

    /// <summary>The value of a <c>let</c> or of a property of a declaration.</summary>
    public ValueCell ValueOf(ValueKey key)
    {
        if (_cells.TryGetValue(key, out var cell))
        {
            return cell;
        }

        if (_wanted is { } wanted)
        {
            wanted.Add(key);
            return ValueCell.Unknown;
        }

        WorkOut(key);
        return _cells[key];
    }

    /// <summary>Where a symbol's name stands.</summary>
    public Origin OriginOf(DeclaredSymbol symbol) => _files.OriginOf(symbol);

    /// <summary>One for another thread.</summary>
    public BindingContext Another() => new(this);

    // Each value after those it asks for (Tarjan, 1972), without recursion: an author's definitions may build on each
    // other as long as they like.
    private void WorkOut(ValueKey key)
    {
        var open = new Dictionary<ValueKey, Visit>();
        var way = new Stack<Visit>();
        var unplaced = new Stack<Visit>();

        void Enter(ValueKey next)
        {
            var asked = Try(next, out var value);
            if (asked.Count == 0)
            {
                _cells.Add(next, new ValueCell(value));
                return;
            }

            var visit = new Visit(next, asked, open.Count);
            open.Add(next, visit);
            way.Push(visit);
            unplaced.Push(visit);
        }

        Enter(key);
        while (way.TryPeek(out var visit))
        {
            if (visit.Next < visit.Asked.Count)
            {
                var next = visit.Asked[visit.Next++];
                if (open.TryGetValue(next, out var met))
                {
                    visit.Lowest = Math.Min(visit.Lowest, met.Index);
                }
                else if (!_cells.ContainsKey(next))
                {
                    Enter(next);
                }

                continue;
            }

            way.Pop();
            if (way.TryPeek(out var asker))
            {
                asker.Lowest = Math.Min(asker.Lowest, visit.Lowest);
            }

            if (visit.Lowest == visit.Index)
            {
                var tied = new List<Visit>();
                do
                {
                    tied.Add(unplaced.Pop());
                    open.Remove(tied[^1].Key);
                } while (tied[^1] != visit);
                Settle(tied);
            }
        }
    }

    private void Settle(List<Visit> tied)
    {
        if (tied is [var single] && !single.Asked.Contains(single.Key))
        {
            _cells.Add(single.Key, new ValueCell(Evaluate(single.Key)));
            return;
        }

        var cell = new ValueCell(ErrorValue.Instance) { Circle = ShortestCircle(tied) };
        foreach (var visit in tied)
        {
            _cells.Add(visit.Key, cell);
        }
    }

    // From the first by name, so that it is the same wherever the circle was entered.
    private static ValueKey[] ShortestCircle(List<Visit> tied)
    {
        var visits = tied.ToDictionary(v => v.Key);
        var first = tied.MinBy(v => v.Key.ToString(), StringComparer.Ordinal)!.Key;
        var from = new Dictionary<ValueKey, ValueKey>();
        var pending = new Queue<ValueKey>([first]);
        while (pending.TryDequeue(out var key))
        {
            foreach (var next in visits[key].Asked)
            {
                if (!visits.ContainsKey(next) || !from.TryAdd(next, key))
                {
                    continue;
                }

                if (next == first)
                {
                    var circle = new List<ValueKey> { key };
                    while (circle[^1] != first)
                    {
                        circle.Add(from[circle[^1]]);
                    }

                    circle.Reverse();
                    return [.. circle];
                }

                pending.Enqueue(next);
            }
        }

        throw new InvalidOperationException("Values that are tied up with each other go round.");
    }

    private List<ValueKey> Try(ValueKey key, out Value? value)
    {
        var wanted = _wanted = [];
        value = Evaluate(key);
        _wanted = null;
        return wanted;
    }

    private Value? Evaluate(ValueKey key)
    {
        // Who declares the value records what it depends on, when it is bound itself.
        var unit = _files.Find(key.Symbol.Lineage)!;
        var binder = new ValueBinder(this, new DependencyRecorder(), report: null);
        var syntax = FindSyntax(unit, key.Symbol);
        if (key.Property is not { } property)
        {
            return syntax is LetSyntax let ? binder.Evaluate(let.Value) : null;
        }

        return (syntax as DeclarationSyntax)?.Block.FindProperty(property.Name) is { } written
            ? binder.Bind(written.Value, property.Type, property)
            : property.Default;
    }

    // The declaration, at the top or nested, whose name is the symbol's.
    private static MemberSyntax FindSyntax(DeclarationUnit unit, DeclaredSymbol symbol)
    {
        var syntax = unit.CreateSyntax();
        return
            symbol.Name.Length > 0
            && syntax.FindToken(unit.Names[symbol.Ordinal].Span.Start).Parent is MemberSyntax named
            ? named
            : syntax;
    }

    // A value on its way to being worked out.
    private sealed class Visit(ValueKey key, List<ValueKey> asked, int index)
    {
        public ValueKey Key => key;

        public List<ValueKey> Asked => asked;

        public int Index { get; } = index;

        public int Next { get; set; }

        public int Lowest { get; set; } = index;
    }
}
