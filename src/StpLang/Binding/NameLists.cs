using System.Runtime.InteropServices;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>Lists of units by name, all in two arrays.</summary>
internal sealed class NameLists
{
    private readonly Dictionary<string, int> _starts;
    private readonly Entry[] _entries;

    private NameLists(Dictionary<string, int> starts, Entry[] entries)
    {
        _starts = starts;
        _entries = entries;
    }

    /// <summary>Whether any unit is listed under a name.</summary>
    public bool Has(string name) => _starts.ContainsKey(name);

    /// <summary>The units listed under a name, the last one added first.</summary>
    public IEnumerable<Lineage> Of(string name)
    {
        for (var at = _starts.GetValueOrDefault(name) - 1; at >= 0; at = _entries[at].Next)
        {
            yield return _entries[at].Unit;
        }
    }

    // One of a chain of entries under the same name.
    private readonly record struct Entry(Lineage Unit, int Next);

    public sealed class Builder
    {
        private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
        private readonly List<Entry> _entries = [];

        public void Add(Lineage unit, ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, name, out _);
                _entries.Add(new Entry(unit, last - 1));
                last = _entries.Count;
            }
        }

        public NameLists ToLists() => new(_last, [.. _entries]);
    }
}
