using StpLang.Model;

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
        return Read(unit).Select(each => Find(each, name)).FirstOrDefault(each => each is not null)
            ?? (isSound ? FindHeld(name) : null);
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

    // The units to be read in the place of one.
    private BoundUnit[] Read(BoundUnit unit) =>
        isSound && unit.Held.Length > 0 ? unit.Held : [unit];

    private Declaration? FindHeld(string name)
    {
        foreach (var place in binding.Holes)
        {
            foreach (var held in binding[place].Held)
            {
                if (Find(held, name) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static Declaration? Find(BoundUnit unit, string name) =>
        unit.Declaration is { } declaration
        && Array.Exists(unit.Unit.Names, each => each.Name == name)
            ? Find(declaration, name, "")
            : null;

    private static Declaration? Find(Declaration declaration, string name, string parent)
    {
        if (declaration.PathIn(parent) == name)
        {
            return declaration;
        }

        foreach (var nested in declaration.Nested)
        {
            if (Find(nested, name, declaration.Name) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
