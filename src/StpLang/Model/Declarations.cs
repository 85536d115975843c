using System.Collections;
using System.Collections.Immutable;

namespace StpLang.Model;

/// <summary>The declarations of one kind at the top of a plan, in the order of its files.</summary>
/// <typeparam name="T">The class of the kind.</typeparam>
public readonly struct Declarations<T> : IReadOnlyList<T>
    where T : Declaration
{
    private readonly ImmutableArray<Declaration> _all;

    internal Declarations(ImmutableArray<Declaration> all) => _all = all;

    /// <summary>How many there are.</summary>
    public int Count => _all.Length;

    /// <summary>The one at a place among them.</summary>
    public T this[int index] => (T)_all[index];

    /// <summary>Goes through them.</summary>
    public DeclarationEnumerator<T> GetEnumerator() => new(_all);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
