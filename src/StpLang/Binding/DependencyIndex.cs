using StpLang.Text;

namespace StpLang.Binding;

/// <summary>Which units were worked out from which names.</summary>
/// <remarks>
/// Made once for many. What an author's edits make ask for more than it did is kept beside the lists, each unit once: those are
/// few and looked through one by one. What is gone or no longer asks for a name stays listed, so each one found is to be asked
/// whether it does.
/// </remarks>
internal sealed class DependencyIndex
{
    private const int MostRecent = 128;

    private readonly Lazy<DependencyLists> _lists;
    private readonly Dictionary<Lineage, Dependencies> _recent;

    private DependencyIndex(Lazy<DependencyLists> lists, Dictionary<Lineage, Dependencies> recent)
    {
        _lists = lists;
        _recent = recent;
    }

    /// <summary>An index of the units of files; made when first asked.</summary>
    public static DependencyIndex Of(BoundUnit[][] files) =>
        new(
            new Lazy<DependencyLists>(() => new DependencyLists(files.SelectMany(file => file))),
            []
        );

    /// <summary>The index after a change; null where it is time to make a new one.</summary>
    /// <param name="units">Those to be listed.</param>
    /// <param name="gone">Those that are gone.</param>
    public DependencyIndex? With(
        IReadOnlyCollection<BoundUnit> units,
        IReadOnlyCollection<Lineage> gone
    )
    {
        if (units.Count + gone.Count == 0)
        {
            return this;
        }

        var recent = new Dictionary<Lineage, Dependencies>(_recent);
        foreach (var unit in gone)
        {
            recent.Remove(unit);
        }

        foreach (var unit in units)
        {
            recent[unit.Unit.Lineage] = unit.Dependencies;
        }

        return recent.Count > MostRecent ? null : new DependencyIndex(_lists, recent);
    }

    /// <summary>Those that may ask what a name names; some of them twice.</summary>
    public IEnumerable<Lineage> ByName(string name) =>
        _lists.Value.ByName.Of(name).Concat(Recent(each => each.Names.Contains(name)));

    /// <summary>Whether anybody may ask for a value of a declaration with a name.</summary>
    public bool HasValueUsers(string name)
    {
        foreach (var dependencies in _recent.Values)
        {
            if (dependencies.Values.Contains(name))
            {
                return true;
            }
        }

        return _lists.Value.ByValue.Has(name);
    }

    /// <summary>Those that may ask for a value of a declaration with a name.</summary>
    public IEnumerable<Lineage> ByValue(string name) =>
        _lists.Value.ByValue.Of(name).Concat(Recent(each => each.Values.Contains(name)));

    /// <summary>Those that may have asked for a name that names nothing.</summary>
    public IEnumerable<Lineage> WithUnresolved() =>
        _lists.Value.WithUnresolved.Concat(Recent(static each => each.Unresolved.Length > 0));

    /// <summary>Those that may have asked for the plan's window.</summary>
    public IEnumerable<Lineage> WithWindow() =>
        _lists.Value.WithWindow.Concat(Recent(static each => each.UsesWindow));

    private IEnumerable<Lineage> Recent(Func<Dependencies, bool> condition) =>
        _recent.Where(unit => condition(unit.Value)).Select(unit => unit.Key);
}
