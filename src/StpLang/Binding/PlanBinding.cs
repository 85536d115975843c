using StpLang.Model;
using StpLang.Symbols;
using StpLang.Text;
using StpLang.Values;

namespace StpLang.Binding;

/// <summary>All that stands at the top of a plan's files as understood, by file and place.</summary>
internal sealed class PlanBinding
{
    private PlanContents? _present;
    private PlanContents? _sound;
    private PlanTree[]? _trees;
    private UnitPlace[]? _holes;
    private int[]?[]? _remarkable;

    public required PlanFiles Files { get; init; }

    public required NameTable Names { get; init; }

    /// <summary>By file and place.</summary>
    public required BoundUnit[][] Units { get; init; }

    /// <summary>Who was worked out from what.</summary>
    public required DependencyIndex Index { get; init; }

    /// <summary>The plan's window, or null where the plan states none that holds.</summary>
    public required YearRange? Window { get; init; }

    /// <summary>How many declarations were bound to make it: what an edit cost.</summary>
    public int Rebound { get; init; }

    /// <summary>Where in a file something may be wrong: in its syntax, in what it means, or in where it stands.</summary>
    public int[] RemarkableIn(int file)
    {
        var all = LazyInitializer.EnsureInitialized(
            ref _remarkable,
            () => new int[]?[Units.Length]
        );
        return LazyInitializer.EnsureInitialized(
            ref all[file],
            () =>
                [
                    .. Enumerable
                        .Range(0, Units[file].Length)
                        .Where(unit => IsRemarkable(Units[file][unit])),
                ]
        );
    }

    /// <summary>What stands in a place.</summary>
    public BoundUnit this[UnitPlace place] => Units[place.File][place.Unit];

    /// <summary>The plan as understood. What is in error is absent from it.</summary>
    public PlanContents Present =>
        _present
        ?? Interlocked.CompareExchange(
            ref _present,
            new PlanContents(Trees, new PlanNames(this, isSound: false), isSound: false),
            null
        )
        ?? _present;

    /// <summary>The plan as understood. What is in error is there as it was when it last was not.</summary>
    public PlanContents Sound =>
        _sound
        ?? Interlocked.CompareExchange(
            ref _sound,
            new PlanContents(Trees, new PlanNames(this, isSound: true), isSound: true),
            null
        )
        ?? _sound;

    /// <summary>Where something is in error, in order.</summary>
    public UnitPlace[] Holes =>
        _holes ?? Interlocked.CompareExchange(ref _holes, [.. FindHoles()], null) ?? _holes;

    private PlanTree[] Trees =>
        _trees ?? Interlocked.CompareExchange(ref _trees, PlanTrees.Of(this), null) ?? _trees;

    /// <summary>The version of a unit that is in this plan; null where none is.</summary>
    public BoundUnit? Find(Lineage unit) => Files.PlaceOf(unit) is { } place ? this[place] : null;

    /// <summary>Where a unit stands, or what holds it now that something is in error; null where it is gone.</summary>
    public UnitPlace? PlaceOf(Lineage unit)
    {
        if (Files.PlaceOf(unit) is { } place)
        {
            return place;
        }

        foreach (var hole in Holes)
        {
            if (Array.Exists(this[hole].Held, held => held.Unit.Lineage == unit))
            {
                return hole;
            }
        }

        return null;
    }

    /// <summary>Takes over from an earlier version what was worked out of it, as far as it still holds.</summary>
    public void Continue(PlanBinding before)
    {
        if (before._remarkable is { } remarkable)
        {
            _remarkable = new int[]?[Units.Length];
            for (var file = 0; file < Units.Length; file++)
            {
                var was = Array.IndexOf(before.Units, Units[file]);
                _remarkable[file] = was < 0 ? null : Volatile.Read(ref remarkable[was]);
            }
        }

        if (before._trees is { } trees)
        {
            var change = PlanChange.Between(before, this);
            _trees = PlanTrees.Of(this, before, trees, change);
            _present = before._present?.With(
                _trees,
                new PlanNames(this, isSound: false),
                change.Replaced
            );
            _sound = before._sound?.With(
                _trees,
                new PlanNames(this, isSound: true),
                change.Replaced
            );
        }
    }

    private static bool IsRemarkable(BoundUnit unit) =>
        unit.Findings.Length > 0 || unit.Unit.IsStray || unit.Unit.Green.IsRemarkable;

    private IEnumerable<UnitPlace> FindHoles()
    {
        for (var file = 0; file < Units.Length; file++)
        {
            for (var unit = 0; Trees[file].HasHoles && unit < Units[file].Length; unit++)
            {
                if (Units[file][unit].Held.Length > 0)
                {
                    yield return new UnitPlace(file, unit);
                }
            }
        }
    }
}
