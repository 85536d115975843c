using System.Collections;
using System.Collections.Immutable;

namespace StpLang.Model;

/// <summary>The declarations of one kind among those in a block, in the order written. Going through them costs no memory.</summary>
/// <typeparam name="T">The class of the kind.</typeparam>
public readonly struct NestedDeclarations<T> : IEnumerable<T>
    where T : Declaration
{
    private readonly ImmutableArray<Declaration> _all;

    internal NestedDeclarations(ImmutableArray<Declaration> all) => _all = all;

    /// <summary>Goes through them.</summary>
    public DeclarationEnumerator<T> GetEnumerator() => new(_all);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
