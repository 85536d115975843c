using StpLang.Symbols;

namespace StpLang.Binding;

/// <summary>Takes down what a declaration is worked out from while that is done.</summary>
internal sealed class DependencyRecorder
{
    // Beyond this many a name may be listed twice, which does no harm.
    private const int MostCompared = 32;

    private readonly List<string> _names = [];
    private readonly List<string> _values = [];
    private readonly List<UnresolvedName> _unresolved = [];

    /// <summary>Whether the plan's window was asked for.</summary>
    public bool UsesWindow { get; set; }

    /// <summary>It is asked what a name names.</summary>
    public void AddName(string name) => Add(_names, name);

    /// <summary>A name was not found.</summary>
    public void AddUnresolved(UnresolvedName name) => _unresolved.Add(name);

    /// <summary>It is asked for a value of the declaration with a name.</summary>
    public void AddValue(string name) => Add(_values, name);

    /// <summary>What was taken down; then begins anew.</summary>
    public Dependencies Take()
    {
        var isNone = _names.Count + _values.Count + _unresolved.Count == 0 && !UsesWindow;
        var taken = isNone
            ? Dependencies.None
            : new Dependencies([.. _names, .. _values], _names.Count, [.. _unresolved], UsesWindow);
        _names.Clear();
        _values.Clear();
        _unresolved.Clear();
        UsesWindow = false;
        return taken;
    }

    private static void Add(List<string> items, string item)
    {
        var compared = Math.Min(items.Count, MostCompared);
        for (var i = 0; i < compared; i++)
        {
            if (items[i] == item)
            {
                return;
            }
        }

        items.Add(item);
    }
}
