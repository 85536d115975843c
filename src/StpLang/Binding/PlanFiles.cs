using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>The files of a plan, and where in them everything stands.</summary>
/// <param name="files">The files, the root first, in the order they are included.</param>
internal sealed class PlanFiles(ImmutableArray<CompiledFile> files)
{
    public int Count => files.Length;

    public ImmutableArray<CompiledFile> All => files;

    public CompiledFile this[int file] => files[file];

    /// <summary>Which file is of a lineage; -1 where none is.</summary>
    public int IndexOf(Lineage file) => file.Find(files.AsSpan());

    /// <summary>Where the version of a unit stands that is in this plan; null where none is.</summary>
    public UnitPlace? PlaceOf(Lineage unit)
    {
        var file = IndexOf(unit.Within!);
        var index = file < 0 ? -1 : unit.Find<DeclarationUnit>(files[file].Units);
        return index < 0 ? null : new UnitPlace(file, index);
    }

    /// <summary>What stands in a place.</summary>
    public DeclarationUnit At(UnitPlace place) => files[place.File].Units[place.Unit];

    /// <summary>The version of a unit that is in this plan; null where none is.</summary>
    public DeclarationUnit? Find(Lineage unit) => PlaceOf(unit) is { } place ? At(place) : null;

    /// <summary>All names of the plan.</summary>
    public NameTable NameAll() => NameTable.Of(files.SelectMany(file => file.Units));

    /// <summary>All names of the plan, from those of an earlier version.</summary>
    /// <param name="names">The names then.</param>
    /// <param name="before">The files then.</param>
    /// <param name="touched">Takes the names that now mean something else, or nothing, or something for the first time.</param>
    public NameTable NameAgain(NameTable names, PlanFiles before, HashSet<string> touched)
    {
        var edit = new NameEdit(names, Compare);
        foreach (var file in before.All)
        {
            if (IndexOf(file.Lineage) < 0)
            {
                Array.ForEach(file.Units, edit.Remove);
            }
        }

        var last = -1;
        foreach (var file in files)
        {
            var old = before.IndexOf(file.Lineage);
            if (old < 0 || old < last)
            {
                // It is new, or stands behind another now that stood behind it.
                Array.ForEach(old < 0 ? [] : before[old].Units, edit.Remove);
                Array.ForEach(file.Units, edit.Add);
            }
            else if (before[old] != file)
            {
                NameAgain(before[old].Units, file.Units, edit);
            }

            last = Math.Max(last, old);
        }

        return edit.ToTable(touched);
    }

    /// <summary>Where a symbol's name stands.</summary>
    public Origin OriginOf(DeclaredSymbol symbol) => Find(symbol.Lineage)!.OriginOf(symbol.Ordinal);

    /// <summary>Where an origin, be it of an earlier version, is now; null where what it stood in is gone.</summary>
    public Location? Locate(Origin origin)
    {
        if (origin.Unit is not DeclarationUnit unit || PlaceOf(unit.Lineage) is not { } place)
        {
            return null;
        }

        return files[place.File]
            .LocationOf(place.Unit, OriginMap.Rebase(unit, At(place), origin.Span));
    }

    /// <summary>An origin, be it of an earlier version, as one of this version; null where what it stood in is gone.</summary>
    public Origin? Current(Origin origin) =>
        origin.Unit is DeclarationUnit unit && Find(unit.Lineage) is { } current
            ? new Origin(current, OriginMap.Rebase(unit, current, origin.Span))
            : null;

    private static void NameAgain(DeclarationUnit[] old, DeclarationUnit[] now, NameEdit edit)
    {
        var change = FileChange.Between(0, old, now);
        var gone = new Dictionary<Lineage, int>();
        for (var place = change.Start; place < change.Start + change.OldCount; place++)
        {
            gone.Add(old[place].Lineage, place);
        }

        var last = -1;
        var added = new List<DeclarationUnit>();
        foreach (var unit in now.AsSpan(change.Start, change.NewCount))
        {
            if (
                gone.TryGetValue(unit.Lineage, out var place)
                && place > last
                && old[place].DeclaresSameAs(unit)
            )
            {
                gone.Remove(unit.Lineage);
                last = place;
            }
            else
            {
                added.Add(unit);
            }
        }

        foreach (var place in gone.Values)
        {
            edit.Remove(old[place]);
        }

        added.ForEach(edit.Add);
    }

    private int Compare(DeclaredSymbol left, DeclaredSymbol right) =>
        left.Lineage == right.Lineage
            ? left.Ordinal.CompareTo(right.Ordinal)
            : PlaceOf(left.Lineage)!.Value.CompareTo(PlaceOf(right.Lineage)!.Value);
}
