namespace StpLang.Binding;

/// <summary>Which bound declarations were worked out from which names.</summary>
/// <remarks>
/// Made once for many declarations and added to as an author edits; those bound anew are few, and are looked through
/// one by one. Declarations that are gone stay listed, which does no harm: nobody has them any more.
/// </remarks>
internal sealed class DependencyIndex
{
    private const int MostRecent = 128;

    private delegate ReadOnlySpan<string> NamesOf(Dependencies dependencies);

    private readonly IReadOnlyList<BoundUnit> _all;
    private readonly BoundUnit[] _recent;
    private Dictionary<string, List<BoundUnit>>? _byName;
    private Dictionary<string, List<BoundUnit>>? _byValue;

    public DependencyIndex(IReadOnlyList<BoundUnit> all)
        : this(all, []) { }

    private DependencyIndex(IReadOnlyList<BoundUnit> all, BoundUnit[] recent)
    {
        _all = all;
        _recent = recent;
    }

    /// <summary>The index with declarations bound anew; null where it is time to make a new one.</summary>
    public DependencyIndex? With(IReadOnlyCollection<BoundUnit> units) =>
        _recent.Length + units.Count > MostRecent
            ? null
            : new DependencyIndex(_all, [.. _recent, .. units])
            {
                _byName = _byName,
                _byValue = _byValue,
            };

    /// <summary>Adds those that asked what a name names.</summary>
    public void CollectByName(string name, HashSet<BoundUnit> target) =>
        Collect(name, target, _byName ??= Make(static d => d.Names), static d => d.Names);

    private void CollectByValue(string name, HashSet<BoundUnit> target) =>
        Collect(name, target, _byValue ??= Make(static d => d.Values), static d => d.Values);

    /// <summary>
    /// Adds those that used a value of declarations with these names, those that used theirs, and so on.
    /// </summary>
    public void CollectUsers(IEnumerable<string> names, HashSet<BoundUnit> target)
    {
        var known = new HashSet<string>(names, StringComparer.Ordinal);
        var pending = new Queue<string>(known);
        var users = new HashSet<BoundUnit>();
        while (pending.TryDequeue(out var name))
        {
            users.Clear();
            CollectByValue(name, users);
            foreach (var user in users)
            {
                if (!target.Add(user))
                {
                    continue;
                }

                foreach (var declared in user.Unit.Names)
                {
                    if (known.Add(declared.Name))
                    {
                        pending.Enqueue(declared.Name);
                    }
                }
            }
        }
    }

    private void Collect(
        string name,
        HashSet<BoundUnit> target,
        Dictionary<string, List<BoundUnit>> index,
        NamesOf namesOf
    )
    {
        if (index.TryGetValue(name, out var found))
        {
            target.UnionWith(found);
        }

        foreach (var unit in _recent)
        {
            if (namesOf(unit.Dependencies).Contains(name))
            {
                target.Add(unit);
            }
        }
    }

    private Dictionary<string, List<BoundUnit>> Make(NamesOf namesOf)
    {
        var index = new Dictionary<string, List<BoundUnit>>(StringComparer.Ordinal);
        foreach (var unit in _all)
        {
            foreach (var name in namesOf(unit.Dependencies))
            {
                if (!index.TryGetValue(name, out var units))
                {
                    index.Add(name, units = []);
                }

                units.Add(unit);
            }
        }

        return index;
    }
}
