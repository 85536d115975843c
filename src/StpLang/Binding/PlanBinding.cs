using System.Collections.Concurrent;
using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>All declarations of a plan as understood, by file and place; those still to be bound are null until complete.</summary>
internal sealed class PlanBinding
{
    // With fewer declarations to bind, the work is done before others have joined in.
    private const int WorthSharing = 1_000;

    private readonly BoundUnit?[][] _units;
    private readonly DependencyIndex? _index;
    private readonly YearRange? _window;

    private PlanBinding(
        BoundUnit?[][] units,
        DependencyIndex? index,
        YearRange? window,
        int rebound
    )
    {
        _units = units;
        _index = index;
        _window = window;
        Rebound = rebound;
    }

    /// <summary>Whether every declaration is bound.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>How many declarations were bound to complete it: what an edit cost.</summary>
    public int Rebound { get; }

    /// <summary>The declarations of the model, in order.</summary>
    public IEnumerable<Declaration> Declarations
    {
        get
        {
            foreach (var file in _units)
            {
                foreach (var unit in file)
                {
                    if (unit?.Declaration is { } declaration)
                    {
                        yield return declaration;
                    }
                }
            }
        }
    }

    /// <summary>Those of them of which something is not understood.</summary>
    public IReadOnlySet<Declaration> Incomplete
    {
        get
        {
            var found = new HashSet<Declaration>();
            foreach (var file in _units)
            {
                foreach (var unit in file)
                {
                    if (unit is { IsComplete: false, Declaration: { } declaration })
                    {
                        found.Add(declaration);
                    }
                }
            }

            return found;
        }
    }

    /// <summary>The bound declarations of a complete binding, in order.</summary>
    public IEnumerable<BoundUnit> Units => _units.SelectMany(file => file)!;

    /// <summary>How a complete binding differs from another one.</summary>
    /// <param name="before">The other one.</param>
    /// <param name="oldFiles">For each file, which it was; -1 for a new one.</param>
    public PlanChange ChangesSince(PlanBinding before, int[] oldFiles)
    {
        var files = new FileChange[_units.Length];
        var rebound = new List<(int, int)>();
        var units = new List<UnitChange>();
        for (var i = 0; i < files.Length; i++)
        {
            BoundUnit?[] old = oldFiles[i] < 0 ? [] : before._units[oldFiles[i]];
            var now = _units[i];
            var most = Math.Min(old.Length, now.Length);
            var start = 0;
            while (start < most && ReferenceEquals(old[start]!.Unit, now[start]!.Unit))
            {
                Add(old[start], now[start], start);
                start++;
            }

            var after = 0;
            while (
                after < most - start
                && ReferenceEquals(old[^(after + 1)]!.Unit, now[^(after + 1)]!.Unit)
            )
            {
                after++;
            }

            for (var unit = start; unit < now.Length; unit++)
            {
                var isNew = unit < now.Length - after;
                var oldUnit = isNew ? unit : unit + old.Length - now.Length;
                Add(!isNew || unit < old.Length - after ? old[oldUnit] : null, now[unit], unit);
            }

            for (var unit = now.Length - after; unit < old.Length - after; unit++)
            {
                units.Add(new UnitChange(old[unit], null));
            }

            files[i] = new FileChange(
                oldFiles[i],
                start,
                old.Length - after - start,
                now.Length - after - start
            );

            void Add(BoundUnit? was, BoundUnit? unit, int place)
            {
                if (ReferenceEquals(was, unit))
                {
                    return;
                }

                rebound.Add((i, place));
                if (
                    was?.IsComplete != unit!.IsComplete
                    || !ReferenceEquals(was.Declaration, unit.Declaration)
                )
                {
                    units.Add(new UnitChange(was, unit));
                }
            }
        }

        for (var i = 0; i < before._units.Length; i++)
        {
            if (!oldFiles.Contains(i))
            {
                units.AddRange(before._units[i].Select(unit => new UnitChange(unit, null)));
            }
        }

        BoundUnit[] both =
        [
            .. units.SelectMany(unit => new[] { unit.Before, unit.After }).OfType<BoundUnit>(),
        ];
        return new PlanChange
        {
            Files = files,
            Rebound = rebound,
            Units = units,
            Names = NamesOf(both).ToHashSet(StringComparer.Ordinal),
            Kinds = new KindSet([
                .. both.Select(unit => unit.Declaration?.Kind).OfType<DeclarationKind>(),
            ]),
        };
    }

    /// <summary>A bound declaration of a complete binding.</summary>
    public BoundUnit this[int file, int unit] => _units[file][unit]!;

    /// <summary>The bound declarations of a file of a complete binding.</summary>
    public ReadOnlySpan<BoundUnit?> UnitsOf(int file) => _units[file];

    /// <summary>Adds those that asked what a name names.</summary>
    public void CollectAskers(string name, HashSet<BoundUnit> target) =>
        _index?.CollectByName(name, target);

    /// <summary>Binds what is not bound yet, and again what the plan's window, if it changed, may have touched.</summary>
    public static PlanBinding Complete(
        PlanBinding? partial,
        ImmutableArray<CompiledFile> files,
        NameTable names
    )
    {
        BindingContext NewContext() => new(names, symbol => files[symbol.Tree].Units[symbol.Child]);
        var context = NewContext();
        var window = context.Window;
        var stale =
            partial is not null && partial._window != window
                ? partial.UnitsThat(d => d.UsesWindow)
                : [];
        var units = new BoundUnit?[files.Length][];
        var due = new List<(int File, int Unit)>();
        for (var i = 0; i < files.Length; i++)
        {
            units[i] = partial?._units[i] ?? new BoundUnit?[files[i].Units.Length];
            for (var j = 0; j < units[i].Length; j++)
            {
                if (units[i][j] is not { } kept || stale.Contains(kept))
                {
                    due.Add((i, j));
                }
            }
        }

        void Bind(int first, int end, BindingContext from)
        {
            for (var i = first; i < end; i++)
            {
                var (file, unit) = due[i];
                units[file][unit] = UnitBinder.Bind(files[file].Units[unit], from);
            }
        }

        if (due.Count < WorthSharing)
        {
            Bind(0, due.Count, context);
        }
        else
        {
            // Declarations are bound one by one from what no one changes; each worker finds the values it needs itself.
            Parallel.ForEach(
                Partitioner.Create(0, due.Count),
                NewContext,
                (range, _, own) =>
                {
                    Bind(range.Item1, range.Item2, own);
                    return own;
                },
                _ => { }
            );
        }

        var bound = due.ConvertAll(d => units[d.File][d.Unit]!);
        var index =
            partial?._index?.With(bound)
            ?? new DependencyIndex(
                partial is null ? bound : [.. units.SelectMany(u => u).OfType<BoundUnit>()]
            );
        return new PlanBinding(units, index, window, bound.Count) { IsComplete = true };
    }

    /// <summary>What still holds after a change of a file; the rest is to be bound again.</summary>
    public PlanBinding WithChanges(BindingChanges changes, int file)
    {
        var stale = new HashSet<BoundUnit>();
        if (!changes.KeepsNames)
        {
            stale = UnitsThat(d => d.HasFailures);
            foreach (var name in changes.Names)
            {
                _index?.CollectByName(name, stale);
            }
        }

        _index?.CollectUsers(NamesOf(stale).Concat(changes.Names), stale);

        var units = new BoundUnit?[_units.Length][];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = i == file ? Align(changes, _units[i]) : (BoundUnit?[])_units[i].Clone();
            if (stale.Count == 0)
            {
                continue;
            }

            for (var j = 0; j < units[i].Length; j++)
            {
                if (units[i][j] is { } unit && stale.Contains(unit))
                {
                    units[i][j] = null;
                }
            }
        }

        return new PlanBinding(units, _index, _window, 0);
    }

    // The bound declarations of which something holds, and all that were worked out from their values.
    private HashSet<BoundUnit> UnitsThat(Func<Dependencies, bool> condition)
    {
        var found = new HashSet<BoundUnit>();
        foreach (var file in _units)
        {
            foreach (var unit in file)
            {
                if (unit is not null && condition(unit.Dependencies))
                {
                    found.Add(unit);
                }
            }
        }

        _index?.CollectUsers([.. NamesOf(found)], found);
        return found;
    }

    private static IEnumerable<string> NamesOf(IEnumerable<BoundUnit> units) =>
        units.SelectMany(u => u.Unit.Names).Select(n => n.Name);

    private static BoundUnit?[] Align(BindingChanges changes, BoundUnit?[] before)
    {
        var after = new BoundUnit?[changes.After.Length];
        if (before.Length == after.Length)
        {
            for (var i = 0; i < after.Length; i++)
            {
                after[i] = ReferenceEquals(changes.Before[i], changes.After[i]) ? before[i] : null;
            }

            return after;
        }

        var byUnit = new Dictionary<DeclarationUnit, BoundUnit?>(before.Length);
        for (var i = 0; i < before.Length; i++)
        {
            byUnit[changes.Before[i]] = before[i];
        }

        for (var i = 0; i < after.Length; i++)
        {
            after[i] = byUnit.GetValueOrDefault(changes.After[i]);
        }

        return after;
    }
}
