using StpLang.Symbols;

namespace StpLang.Binding;

/// <summary>
/// What a declaration was worked out from: every name looked up, found or not. What those were worked out from in turn is
/// recorded with their own declarations.
/// </summary>
internal sealed class Dependencies
{
    /// <summary>Of what asks for nothing.</summary>
    public static readonly Dependencies None = new([], 0, [], false);

    /// <summary>Of what asks for the plan's window only.</summary>
    public static readonly Dependencies OnWindow = new([], 0, [], true);

    private readonly string[] _all;
    private readonly int _names;
    private readonly UnresolvedName[] _unresolved;

    /// <param name="all">The names of which it was asked what they name, then those whose values were asked for.</param>
    /// <param name="names">How many the first are.</param>
    /// <param name="unresolved">Those of the first that were not found.</param>
    /// <param name="usesWindow">Whether the plan's window was asked for.</param>
    public Dependencies(string[] all, int names, UnresolvedName[] unresolved, bool usesWindow)
    {
        _all = all;
        _names = names;
        _unresolved = unresolved;
        UsesWindow = usesWindow;
    }

    /// <summary>What several things were worked out from, put together.</summary>
    public static Dependencies Of(IReadOnlyCollection<Dependencies> parts)
    {
        var names = new List<string>();
        var values = new List<string>();
        foreach (var part in parts)
        {
            names.AddRange(part.Names);
            values.AddRange(part.Values);
        }

        return new Dependencies(
            [.. names, .. values],
            names.Count,
            [.. parts.SelectMany(static part => part._unresolved)],
            parts.Any(static part => part.UsesWindow)
        );
    }

    /// <summary>The names of which it was asked what they name.</summary>
    public ReadOnlySpan<string> Names => _all.AsSpan(0, _names);

    /// <summary>The names of declarations whose values went into it.</summary>
    public ReadOnlySpan<string> Values => _all.AsSpan(_names);

    /// <summary>The names that were not found: what may have been meant by them matters too.</summary>
    public ReadOnlySpan<UnresolvedName> Unresolved => _unresolved;

    /// <summary>Whether the plan's window was asked for.</summary>
    public bool UsesWindow { get; }

    /// <summary>Whether another one is listed under no name that this one is not.</summary>
    public bool Covers(Dependencies other) =>
        (_unresolved.Length > 0 || other._unresolved.Length == 0)
        && (UsesWindow || !other.UsesWindow)
        && Covers(Names, other.Names)
        && Covers(Values, other.Values);

    private static bool Covers(ReadOnlySpan<string> names, ReadOnlySpan<string> others)
    {
        // Two versions of a declaration mostly ask the same, but for little in one place.
        var first = names.CommonPrefixLength(others);
        var last = 0;
        while (
            last < Math.Min(names.Length, others.Length) - first
            && names[^(last + 1)] == others[^(last + 1)]
        )
        {
            last++;
        }

        foreach (var name in others[first..^last])
        {
            if (!names.Contains(name))
            {
                return false;
            }
        }

        return true;
    }
}
