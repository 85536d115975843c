namespace StpLang.Binding;

/// <summary>What a result was worked out from: every name looked up, found or not.</summary>
internal sealed class Dependencies
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    /// <summary>The names of which it was asked what they name.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>The names of declarations whose values went into it.</summary>
    public IReadOnlyCollection<string> Values => _values;

    /// <summary>Whether a name was not found, so that any new name may matter.</summary>
    public bool HasFailures { get; set; }

    /// <summary>Whether the plan's window was asked for.</summary>
    public bool UsesWindow { get; set; }

    public void AddName(string name) => _names.Add(name);

    public void AddValue(string name) => _values.Add(name);

    public void Add(Dependencies other)
    {
        _names.UnionWith(other._names);
        _values.UnionWith(other._values);
        HasFailures |= other.HasFailures;
        UsesWindow |= other.UsesWindow;
    }
}
