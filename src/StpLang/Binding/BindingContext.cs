using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Binding;

/// <summary>
/// What the declarations of a plan know of each other while they are bound: names, the window, and the values of
/// properties that others refer to, each worked out once and when first asked for.
/// </summary>
internal sealed class BindingContext
{
    // Far beyond what a planner writes, far short of what the stack holds.
    public const int MostSteps = 200;

    private readonly Func<Symbol, DeclarationUnit> _unitOf;
    private readonly Dictionary<ValueName, Cell> _cells = [];
    private YearRange? _window;
    private bool _hasWindow;

    public BindingContext(NameTable names, Func<Symbol, DeclarationUnit> unitOf)
    {
        Names = names;
        _unitOf = unitOf;
    }

    public NameTable Names { get; }

    /// <summary>The values now being worked out, outermost first.</summary>
    public List<ValueName> Path { get; } = [];

    /// <summary>Room for what is met in a block, by depth, for whoever binds declarations one after the other.</summary>
    public List<UnitBinder.BlockContents> BlockContents { get; } = [];

    /// <summary>The plan's window, or null where the plan states none that holds.</summary>
    public YearRange? Window
    {
        get
        {
            if (!_hasWindow)
            {
                _hasWindow = true;
                if (Names.Plans is [var plan, ..])
                {
                    var path = Path.ToArray();
                    Path.Clear();
                    _window = ValueOf(plan, PlanDefinition.Window, new Dependencies()).Value
                        is YearsValue { Years: var years }
                        ? years
                        : null;
                    Path.AddRange(path);
                }
            }

            return _window;
        }
    }

    /// <summary>The value of a <c>let</c>.</summary>
    public Cell ValueOf(Symbol let, Dependencies dependencies) =>
        ValueOf(
            new ValueName(let.Name, ""),
            let,
            dependencies,
            static (binder, syntax) =>
                syntax is LetSyntax definition ? binder.Evaluate(definition.Value) : null
        );

    /// <summary>The value of a property of a declaration; null where it is not written there.</summary>
    public Cell ValueOf(
        Symbol declaration,
        PropertyDefinition property,
        Dependencies dependencies
    ) =>
        ValueOf(
            new ValueName(declaration.Name, property.Name),
            declaration,
            dependencies,
            (binder, syntax) =>
                (syntax as DeclarationSyntax)?.Block.FindProperty(property.Name) is { } written
                    ? binder.Bind(written.Value, property.Type, property)
                    : property.Default
        );

    private Cell ValueOf(
        ValueName path,
        Symbol symbol,
        Dependencies dependencies,
        Func<ValueBinder, MemberSyntax, Value?> evaluate
    )
    {
        dependencies.AddName(symbol.Name);
        dependencies.AddValue(symbol.Name);
        if (_cells.TryGetValue(path, out var cell))
        {
            dependencies.Add(cell.Dependencies);
            return cell;
        }

        var start = Path.IndexOf(path);
        if (start >= 0)
        {
            return new Cell(ErrorValue.Instance, new Dependencies(), [.. Path[start..], path]);
        }

        if (Path.Count >= MostSteps)
        {
            return new Cell(ErrorValue.Instance, new Dependencies(), null) { IsTooLong = true };
        }

        Path.Add(path);
        var own = new Dependencies();
        var unit = _unitOf(symbol);
        var binder = new ValueBinder(this, own, report: null);
        var value = evaluate(binder, FindSyntax(unit, symbol));
        Path.RemoveAt(Path.Count - 1);
        cell = new Cell(value, own, binder.Cycle) { IsTooLong = binder.IsTooLong };

        // A value cut short by the length of the way to it says nothing of the next way.
        if (!binder.IsTooLong)
        {
            _cells[path] = cell;
        }

        dependencies.Add(own);
        return cell;
    }

    // The declaration, at the top or nested, whose name is the symbol's.
    private static MemberSyntax FindSyntax(DeclarationUnit unit, Symbol symbol)
    {
        var syntax = unit.CreateSyntax();
        return
            symbol.Name.Length > 0
            && syntax.FindToken(unit.Names[symbol.Ordinal].Span.Start).Parent is MemberSyntax named
            ? named
            : syntax;
    }

    /// <summary>A value with what it was worked out from.</summary>
    /// <param name="Value">The value; null where nothing says it.</param>
    /// <param name="Dependencies">What it was worked out from.</param>
    /// <param name="Cycle">The way back to itself where it depends on itself, first and last the same; else null.</param>
    internal sealed record Cell(Value? Value, Dependencies Dependencies, ValueName[]? Cycle)
    {
        /// <summary>Whether it was given up after <see cref="MostSteps"/> steps.</summary>
        public bool IsTooLong { get; init; }
    }
}
