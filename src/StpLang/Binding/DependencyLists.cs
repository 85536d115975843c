using StpLang.Text;

namespace StpLang.Binding;

/// <summary>Units by what they were worked out from.</summary>
internal sealed class DependencyLists
{
    public DependencyLists(IEnumerable<BoundUnit> units)
    {
        var byName = new NameLists.Builder();
        var byValue = new NameLists.Builder();
        foreach (var unit in units)
        {
            var dependencies = unit.Dependencies;
            var lineage = unit.Unit.Lineage;
            byName.Add(lineage, dependencies.Names);
            byValue.Add(lineage, dependencies.Values);
            if (dependencies.Unresolved.Length > 0)
            {
                WithUnresolved.Add(lineage);
            }

            if (dependencies.UsesWindow)
            {
                WithWindow.Add(lineage);
            }
        }

        ByName = byName.ToLists();
        ByValue = byValue.ToLists();
    }

    public NameLists ByName { get; }

    public NameLists ByValue { get; }

    public List<Lineage> WithUnresolved { get; } = [];

    public List<Lineage> WithWindow { get; } = [];
}
