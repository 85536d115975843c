using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>What the names of a bound plan name, and who names them.</summary>
/// <param name="binding">The plan.</param>
/// <param name="isSound">Whether what is in error is to be read as it was when it last was not.</param>
internal sealed class PlanNames(PlanBinding binding, bool isSound) : IPlanNames
{
    public Declaration? Find(string name)
    {
        if (binding.Names.Find(name) is not { } symbol)
        {
            return isSound ? FindHeld(name) : null;
        }

        var unit = binding.Find(symbol.Lineage)!;
        if (!isSound)
        {
            return Find(unit, symbol.Ordinal);
        }

        return (unit.Held.Length > 0 ? FindIn(unit.Held, name) : Find(unit, symbol.Ordinal))
            ?? FindHeld(name);
    }

    public IReadOnlyList<Declaration> ReferencesTo(string name)
    {
        var places = new SortedSet<UnitPlace>();
        foreach (var lineage in binding.Index.ByName(name))
        {
            if (binding.Files.PlaceOf(lineage) is { } place)
            {
                places.Add(place);
            }
        }

        if (isSound)
        {
            places.UnionWith(binding.Holes);
        }

        var found = new List<Declaration>();
        foreach (var place in places)
        {
            foreach (var unit in Read(binding[place]))
            {
                if (unit.Declaration is { } declaration && unit.Dependencies.Names.Contains(name))
                {
                    found.Add(declaration);
                }
            }
        }

        return found;
    }

    public bool IsNamedInError(string name, KindSet kinds) =>
        isSound
        && binding.Holes.Any(place =>
            binding[place] is { Held.Length: > 0, Declaration: { } declaration } unit
            && kinds.Contains(declaration.DeclarationKind)
            && unit.Dependencies.Names.Contains(name)
        );

    // The units to be read in the place of one.
    private BoundUnit[] Read(BoundUnit unit) =>
        isSound && unit.Held.Length > 0 ? unit.Held : [unit];

    private Declaration? FindHeld(string name)
    {
        foreach (var place in binding.Holes)
        {
            if (FindIn(binding[place].Held, name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Declaration? FindIn(BoundUnit[] units, string name)
    {
        foreach (var unit in units)
        {
            var ordinal = Array.FindIndex(unit.Unit.Names, each => each.Name == name);
            if (ordinal >= 0 && Find(unit, ordinal) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Declaration? Find(BoundUnit unit, int ordinal) =>
        unit.Declaration?.FindNamedAt(unit.Unit.Names[ordinal].Span);
}
