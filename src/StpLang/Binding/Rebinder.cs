using StpLang.Symbols;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>
/// Binds what a change may have touched: what is new, what asked for a name that means something else now, what was worked out
/// from a value that is another now. Where something bound again comes out as before, it goes no further.
/// </summary>
internal sealed class Rebinder
{
    private readonly PlanBinding _before;
    private readonly PlanFiles _files;
    private readonly NameTable _names;
    private readonly BindingContext _context;
    private readonly CancellationToken _cancellationToken;
    private readonly BoundUnit[][] _units;
    private readonly bool[] _isCopied;
    private readonly HashSet<UnitPlace> _taken = [];
    private readonly List<BoundUnit> _unlisted = [];
    private readonly IReadOnlySet<string> _touched;
    private readonly bool _isWindowTouched;
    private readonly List<Lineage> _gone = [];
    private List<Due> _due = [];

    private Rebinder(
        PlanBinding before,
        PlanFiles files,
        NameTable names,
        IReadOnlySet<string> touched,
        CancellationToken cancellationToken
    )
    {
        _before = before;
        _touched = touched;
        _files = files;
        _names = names;
        _context = new BindingContext(names, files);
        _cancellationToken = cancellationToken;
        _units = new BoundUnit[files.Count][];
        _isCopied = new bool[files.Count];
        _isWindowTouched =
            _context.Window != before.Window
            || names.Plans.FirstOrDefault()?.Lineage
                != before.Names.Plans.FirstOrDefault()?.Lineage;
    }

    /// <summary>The binding of a plan after a change.</summary>
    /// <param name="before">The binding before.</param>
    /// <param name="files">The files now.</param>
    /// <param name="names">The names now.</param>
    /// <param name="touched">The names that mean something else now, or nothing, or something for the first time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static PlanBinding Rebind(
        PlanBinding before,
        PlanFiles files,
        NameTable names,
        IReadOnlySet<string> touched,
        CancellationToken cancellationToken
    )
    {
        var rebinder = new Rebinder(before, files, names, touched, cancellationToken);
        rebinder.Align();
        rebinder.TakeUsers();
        var rebound = 0;
        while (rebinder._due.Count > 0)
        {
            rebound += rebinder._due.Count;
            rebinder.BindDue();
        }

        var binding = rebinder.ToBinding(rebound);
        binding.Continue(before);
        return binding;
    }

    private PlanBinding ToBinding(int rebound) =>
        new()
        {
            Files = _files,
            Names = _names,
            Units = _units,
            Index = _before.Index.With(_unlisted, _gone) ?? DependencyIndex.Of(_units),
            Window = _context.Window,
            Rebound = rebound,
        };

    // Puts what is there before and after in its place.
    private void Align()
    {
        for (var i = 0; i < _units.Length; i++)
        {
            var before = _before.Files.IndexOf(_files[i].Lineage);
            var old = before < 0 ? [] : _before.Units[before];
            if (before >= 0 && ReferenceEquals(_before.Files[before], _files[i]))
            {
                _units[i] = old;
                continue;
            }

            var now = _files[i].Units;
            var change = FileChange.Between(
                before,
                before < 0 ? [] : _before.Files[before].Units,
                now
            );
            _isCopied[i] = true;
            _units[i] = new BoundUnit[now.Length];
            old.AsSpan(0, change.Start).CopyTo(_units[i]);
            old.AsSpan(change.Start + change.OldCount)
                .CopyTo(_units[i].AsSpan(change.Start + change.NewCount));
            Replace(i, change, old.AsSpan(change.Start, change.OldCount));
        }
    }

    private void Replace(int file, FileChange change, ReadOnlySpan<BoundUnit> old)
    {
        var gone = new Dictionary<Lineage, BoundUnit>(old.Length);
        foreach (var unit in old)
        {
            gone.Add(unit.Unit.Lineage, unit);
        }

        for (var i = change.Start; i < change.Start + change.NewCount; i++)
        {
            gone.Remove(_files[file].Units[i].Lineage, out var before);
            Take(new UnitPlace(file, i), before);
        }

        _gone.AddRange(gone.Keys);
        if (gone.Count > 0 && _due.Find(due => IsBroken(due, file)) is { } broken)
        {
            broken.Swallowed = [.. gone.Values];
        }
    }

    private bool IsBroken(Due due, int file) =>
        due.Place.File == file && _files.At(due.Place).Green.HasProblems;

    private void TakeUsers()
    {
        if (_touched.Count > 0)
        {
            TakeAll(_before.Index.WithUnresolved(), IsMeantOtherwise);
            foreach (var name in _touched)
            {
                TakeAll(_before.Index.ByName(name), each => each.Names.Contains(name));
            }

            TakeHoles();
        }

        if (_isWindowTouched)
        {
            TakeAll(_before.Index.WithWindow(), static each => each.UsesWindow);
        }
    }

    // Whether other names are near one that was not found.
    private bool IsMeantOtherwise(Dependencies dependencies)
    {
        foreach (var name in dependencies.Unresolved)
        {
            if (!_names.Suggestions.IsSame(name, _before.Names.Suggestions))
            {
                return true;
            }
        }

        return false;
    }

    // What is held may stand elsewhere by now.
    private void TakeHoles()
    {
        foreach (var place in _before.Holes)
        {
            var hole = _before[place];
            if (
                hole.Held.Any(held => held.Unit.Names.Any(name => _touched.Contains(name.Name)))
                && _files.PlaceOf(hole.Unit.Lineage) is { } now
            )
            {
                Take(now, hole);
            }
        }
    }

    private void TakeAll(IEnumerable<Lineage> units, Func<Dependencies, bool> isUser)
    {
        foreach (var lineage in units)
        {
            if (
                _files.PlaceOf(lineage) is { } place
                && _units[place.File][place.Unit] is { } unit
                && isUser(unit.Dependencies)
            )
            {
                Take(place, unit);
            }
        }
    }

    private void Take(UnitPlace place, BoundUnit? before)
    {
        if (_taken.Add(place))
        {
            _due.Add(new Due(place, before));
        }
    }

    private void BindDue()
    {
        var round = _due;
        _due = [];
        var bound = new BoundUnit[round.Count];
        PlanBinder.Bind(
            round.Count,
            _context,
            (i, from) =>
                bound[i] = from.Binder.Bind(_files.At(round[i].Place), round[i].Before, IsTouched),
            _cancellationToken
        );
        for (var i = 0; i < bound.Length; i++)
        {
            Put(round[i], bound[i]);
        }

        for (var i = 0; i < bound.Length; i++)
        {
            TakeUsersOf(round[i].Before, bound[i]);
        }
    }

    // Whether something that was asked for by name may be another now.
    private bool IsTouched(Dependencies dependencies)
    {
        if (dependencies.UsesWindow && _isWindowTouched)
        {
            return true;
        }

        foreach (var name in dependencies.Names)
        {
            if (_touched.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private void Put(Due due, BoundUnit unit)
    {
        if (due.Before?.Dependencies.Covers(unit.Dependencies) != true)
        {
            _unlisted.Add(unit);
        }

        if (!unit.IsComplete)
        {
            unit = unit.Holding(HeldIn(due));
        }

        var (file, index) = due.Place;
        if (!_isCopied[file])
        {
            _isCopied[file] = true;
            _units[file] = (BoundUnit[])_units[file].Clone();
        }

        // What comes out as it was is not even a new object.
        var isSame =
            due.Before is { Findings: [], Unit: var old } before
            && ReferenceEquals(old, unit.Unit)
            && unit.Findings is []
            && unit.MeansSame(before);
        _units[file][index] = isSame ? due.Before! : unit;
    }

    // What stood there when it was last understood, but for what stands elsewhere by now.
    private BoundUnit[] HeldIn(Due due)
    {
        var found = new List<BoundUnit>();
        foreach (var unit in due.Swallowed.Prepend(due.Before))
        {
            if (unit is { IsComplete: true, Declaration: not null })
            {
                found.Add(unit);
            }
            else if (unit is not null)
            {
                found.AddRange(unit.Held);
            }
        }

        var here = _files.At(due.Place).Lineage;
        found.RemoveAll(unit =>
            unit.Unit.Names is [var name, ..]
            && _names.Find(name.Name) is { } symbol
            && symbol.Lineage != here
        );
        return [.. found];
    }

    private void TakeUsersOf(BoundUnit? before, BoundUnit after)
    {
        if (before is null || after.HasSameValues(before))
        {
            return;
        }

        foreach (var (name, _, _) in before.Unit.Names)
        {
            if (_before.Index.HasValueUsers(name))
            {
                TakeAll(_before.Index.ByValue(name), each => each.Values.Contains(name));
            }
        }
    }

    // What is to be bound.
    private sealed class Due(UnitPlace place, BoundUnit? before)
    {
        public UnitPlace Place => place;

        /// <summary>As it was; null for what is new.</summary>
        public BoundUnit? Before => before;

        /// <summary>What stood beside it and is gone, with text in error here in its place.</summary>
        public BoundUnit[] Swallowed { get; set; } = [];
    }
}
