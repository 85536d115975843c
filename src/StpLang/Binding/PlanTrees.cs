using StpLang.Model;

namespace StpLang.Binding;

/// <summary>Makes of bound units the trees that a model reads.</summary>
internal static class PlanTrees
{
    /// <summary>The trees of a plan, one for each file.</summary>
    public static PlanTree[] Of(PlanBinding binding) => [.. binding.Units.Select(Of)];

    /// <summary>The trees of a plan after a change; what did not change is shared.</summary>
    /// <param name="binding">The plan.</param>
    /// <param name="before">The plan before.</param>
    /// <param name="trees">Its trees.</param>
    /// <param name="change">What changed.</param>
    public static PlanTree[] Of(
        PlanBinding binding,
        PlanBinding before,
        PlanTree[] trees,
        PlanChange change
    )
    {
        var changed = new PlanTree[binding.Units.Length];
        var isSpliced = new bool[changed.Length];
        for (var i = 0; i < changed.Length; i++)
        {
            var file = change.Files[i];
            if (file.Before < 0)
            {
                isSpliced[i] = true;
                changed[i] = Of(binding.Units[i]);
                continue;
            }

            var units = binding.Units[i].AsSpan(file.Start, file.NewCount);
            var old = before.Units[file.Before].AsSpan(file.Start, file.OldCount);
            isSpliced[i] = !IsOneForOne(old, units);
            changed[i] = isSpliced[i]
                ? trees[file.Before].Splice(file.Start, file.OldCount, ItemsOf(units))
                : trees[file.Before];
        }

        foreach (var (place, unit) in change.Rebound.Zip(change.Changes))
        {
            if (!isSpliced[place.File] || change.Files[place.File].OldPlaceOf(place.Unit) >= 0)
            {
                changed[place.File] = With(changed[place.File], place.Unit, unit);
            }
        }

        return changed;
    }

    private static bool IsOneForOne(ReadOnlySpan<BoundUnit> old, ReadOnlySpan<BoundUnit> now)
    {
        if (old.Length != now.Length)
        {
            return false;
        }

        for (var i = 0; i < old.Length; i++)
        {
            if (old[i].Unit.Lineage != now[i].Unit.Lineage)
            {
                return false;
            }
        }

        return true;
    }

    private static PlanTree With(PlanTree tree, int place, UnitChange change) =>
        change.MeansSame
            ? tree.Replace(place, ItemOf(change.After!))
            : tree.Splice(place, 1, [ItemOf(change.After!)]);

    private static PlanTree Of(BoundUnit[] units) => PlanTree.Of(ItemsOf(units));

    private static IPlanItem?[] ItemsOf(ReadOnlySpan<BoundUnit> units)
    {
        var items = new IPlanItem?[units.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ItemOf(units[i]);
        }

        return items;
    }

    private static IPlanItem? ItemOf(BoundUnit unit) =>
        unit.IsComplete ? unit.Declaration
        : unit.Declaration is null && unit.Held.Length == 0 && !unit.Unit.IsStray ? null
        : new Hole(unit.Declaration, [.. unit.Held.Select(each => each.Declaration!)]);
}
