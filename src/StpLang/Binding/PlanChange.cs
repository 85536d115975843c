using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>
/// How a plan differs from another version of it, told by what the two share: so it costs what changed, whatever was done in
/// between, and no version needs to know the one before it.
/// </summary>
internal sealed class PlanChange
{
    private readonly PlanBinding _before;
    private readonly PlanBinding _after;
    private readonly List<UnitPlace> _rebound = [];
    private readonly List<UnitChange> _changes = [];
    private readonly List<UnitChange> _gone = [];
    private readonly List<UnitChange> _moved = [];
    private int _lastFile = -1;

    private PlanChange(PlanBinding before, PlanBinding after)
    {
        _before = before;
        _after = after;
        Files = new FileChange[after.Files.Count];
        for (var i = 0; i < Files.Length; i++)
        {
            Files[i] = Compare(i);
        }

        for (var i = 0; i < before.Files.Count; i++)
        {
            if (!Array.Exists(Files, file => file.Before == i))
            {
                _gone.AddRange(before.Units[i].Select(unit => new UnitChange(unit, null)));
            }
        }

        Units = [.. _changes.Concat(_gone).Where(unit => !unit.MeansSame), .. _moved];
        Kinds = KindsOf(Units);
        Replaced = KindsOf(_changes.Concat(_gone).Concat(_moved));
    }

    /// <summary>What became of the files, by file of the later version.</summary>
    public FileChange[] Files { get; }

    /// <summary>What was bound again or is new, in the later version; whatever the compiler finds in others is the same.</summary>
    public IReadOnlyList<UnitPlace> Rebound => _rebound;

    /// <summary>For each of <see cref="Rebound"/>, what became of it.</summary>
    public IReadOnlyList<UnitChange> Changes => _changes;

    /// <summary>What does not mean the same, is new, is gone or stands behind others now. All others mean the same, in the same order.</summary>
    public IReadOnlyList<UnitChange> Units { get; }

    /// <summary>The kinds of the declarations among <see cref="Units"/>.</summary>
    public KindSet Kinds { get; }

    /// <summary>The kinds of declaration of which there are other objects now, be it that they mean the same.</summary>
    public KindSet Replaced { get; }

    /// <summary>The names, of top declarations and nested ones, that <see cref="Units"/> give or gave.</summary>
    public IReadOnlySet<string> Names =>
        Units
            .SelectMany(unit => new[] { unit.Before, unit.After })
            .SelectMany(unit => unit?.Unit.Names ?? [])
            .Select(name => name.Name)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>How a plan differs from another version of it.</summary>
    public static PlanChange Between(PlanBinding before, PlanBinding after) => new(before, after);

    private FileChange Compare(int index)
    {
        var file = _after.Files[index];
        var oldIndex = _before.Files.IndexOf(file.Lineage);
        if (oldIndex < 0)
        {
            for (var unit = 0; unit < file.Units.Length; unit++)
            {
                Add(null, index, unit);
            }

            return new FileChange(-1, 0, 0, file.Units.Length);
        }

        var old = _before.Units[oldIndex];
        var change = FileChange.Between(oldIndex, _before.Files[oldIndex].Units, file.Units);
        if (!ReferenceEquals(old, _after.Units[index]))
        {
            CompareUnits(index, old, change);
        }

        // Of two files that change places, one is moved.
        if (oldIndex < _lastFile)
        {
            _moved.AddRange(_after.Units[index].Select(unit => new UnitChange(unit, unit, true)));
        }

        _lastFile = Math.Max(_lastFile, oldIndex);
        return change;
    }

    private void CompareUnits(int index, BoundUnit[] old, FileChange change)
    {
        var gone = new Dictionary<Lineage, int>();
        for (var place = change.Start; place < change.Start + change.OldCount; place++)
        {
            gone.Add(old[place].Unit.Lineage, place);
        }

        var last = -1;
        for (var unit = 0; unit < _after.Units[index].Length; unit++)
        {
            var place = change.OldPlaceOf(unit);
            if (place < 0 && !gone.Remove(_after.Units[index][unit].Unit.Lineage, out place))
            {
                Add(null, index, unit);
                continue;
            }

            Add(old[place], index, unit);
            if (place < last)
            {
                _moved.Add(new UnitChange(old[place], _after.Units[index][unit], true));
            }

            last = Math.Max(last, place);
        }

        _gone.AddRange(gone.Values.Select(place => new UnitChange(old[place], null)));
    }

    private void Add(BoundUnit? before, int file, int unit)
    {
        var after = _after.Units[file][unit];
        if (!ReferenceEquals(before, after))
        {
            _rebound.Add(new UnitPlace(file, unit));
            _changes.Add(new UnitChange(before, after));
        }
    }

    private static KindSet KindsOf(IEnumerable<UnitChange> changes)
    {
        var kinds = default(KindSet);
        foreach (var (before, after, _) in changes)
        {
            kinds |= KindsOf(before) | KindsOf(after);
        }

        return kinds;
    }

    private static KindSet KindsOf(BoundUnit? unit)
    {
        var kinds = default(KindSet);
        foreach (var each in unit is null ? [] : unit.Held.Append(unit))
        {
            if (each.Declaration is { } declaration)
            {
                kinds |= new KindSet(declaration.DeclarationKind);
            }
        }

        return kinds;
    }
}
