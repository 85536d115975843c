using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Model;

namespace StpLang.Checking;

/// <summary>Notes what rules read of a model, each thing once.</summary>
internal sealed class ReadNotes
{
    // Beyond this many, looking them through takes longer than looking one up.
    private const int MostCompared = 16;

    private readonly List<RuleRead> _entries = [];
    private readonly Dictionary<ModelRead, int> _places = [];

    /// <summary>What was read, in the order in which it first was.</summary>
    public IReadOnlyList<RuleRead> Entries => _entries;

    /// <summary>Begins anew.</summary>
    /// <param name="expected">How much there may be to note.</param>
    public void Clear(int expected = 0)
    {
        _entries.Clear();
        _places.Clear();
        _entries.EnsureCapacity(expected);
        if (expected > MostCompared)
        {
            _places.EnsureCapacity(expected);
        }
    }

    /// <summary>Notes that a rule read something.</summary>
    public void Add(in ModelRead read, int rule) => Add(read, RuleSet.Of(rule));

    /// <summary>Notes that rules read something.</summary>
    public void Add(in ModelRead read, RuleSet rules)
    {
        if (rules.IsEmpty)
        {
            return;
        }

        var place = Find(read);
        if (place >= 0)
        {
            _entries[place] = new RuleRead(read, _entries[place].Rules | rules);
            return;
        }

        if (_entries.Count == MostCompared)
        {
            for (var i = 0; i < _entries.Count; i++)
            {
                _places.Add(_entries[i].Read, i);
            }
        }

        if (_entries.Count >= MostCompared)
        {
            _places.Add(read, _entries.Count);
        }

        _entries.Add(new RuleRead(read, rules));
    }

    /// <summary>What was noted; another array that holds the same, if it does: neighbours often read the same.</summary>
    public ImmutableArray<RuleRead> ToArray(ImmutableArray<RuleRead> other) =>
        _entries.Count == other.Length
        && other.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(_entries))
            ? other
            : [.. _entries];

    private int Find(in ModelRead read)
    {
        if (_entries.Count > MostCompared)
        {
            return _places.GetValueOrDefault(read, -1);
        }

        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Read == read)
            {
                return i;
            }
        }

        return -1;
    }
}
