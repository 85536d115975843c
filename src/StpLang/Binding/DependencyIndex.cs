using StpLang.Text;

namespace StpLang.Binding;

/// <summary>Which units were worked out from which names.</summary>
/// <remarks>
/// Made once for many and added to as an author edits: what is bound anew is listed only where it asks for more than it did,
/// and those are few and looked through one by one. What no longer asks for a name stays listed, so each one found is to be
/// asked whether it does.
/// </remarks>
internal sealed class DependencyIndex
{
    private const int MostRecent = 128;

    private readonly Lazy<DependencyLists> _lists;
    private readonly BoundUnit[] _recent;
    private readonly int _gone;

    private DependencyIndex(Lazy<DependencyLists> lists, BoundUnit[] recent, int gone)
    {
        _lists = lists;
        _recent = recent;
        _gone = gone;
    }

    /// <summary>An index of the units of files; made when first asked.</summary>
    public static DependencyIndex Of(BoundUnit[][] files) =>
        new(
            new Lazy<DependencyLists>(() => new DependencyLists(files.SelectMany(file => file))),
            [],
            0
        );

    /// <summary>The index after a change; null where it is time to make a new one.</summary>
    /// <param name="units">Those to be listed.</param>
    /// <param name="gone">How many are gone that are listed.</param>
    public DependencyIndex? With(IReadOnlyCollection<BoundUnit> units, int gone) =>
        units.Count + gone == 0 ? this
        : _recent.Length + units.Count + _gone + gone > MostRecent ? null
        : new DependencyIndex(_lists, [.. _recent, .. units], _gone + gone);

    /// <summary>Those that may ask what a name names; some of them twice.</summary>
    public IEnumerable<Lineage> ByName(string name) =>
        _lists.Value.ByName.Of(name).Concat(Recent(each => each.Names.Contains(name)));

    /// <summary>Whether anybody may ask for a value of a declaration with a name.</summary>
    public bool HasValueUsers(string name)
    {
        foreach (var unit in _recent)
        {
            if (unit.Dependencies.Values.Contains(name))
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
    public IEnumerable<Lineage> WithFailures() =>
        _lists.Value.WithFailures.Concat(Recent(static each => each.HasFailures));

    /// <summary>Those that may have asked for the plan's window.</summary>
    public IEnumerable<Lineage> WithWindow() =>
        _lists.Value.WithWindow.Concat(Recent(static each => each.UsesWindow));

    private IEnumerable<Lineage> Recent(Func<Dependencies, bool> condition) =>
        _recent.Where(unit => condition(unit.Dependencies)).Select(unit => unit.Unit.Lineage);
}
