using System.Collections;
using System.Collections.Immutable;

namespace StpLang.Model;

/// <summary>A place among declarations, of which those of one kind are gone through. It costs no memory.</summary>
/// <typeparam name="T">The class of the kind.</typeparam>
public struct DeclarationEnumerator<T> : IEnumerator<T>
    where T : Declaration
{
    private readonly ImmutableArray<Declaration> _all;
    private int _index;

    internal DeclarationEnumerator(ImmutableArray<Declaration> all)
    {
        _all = all;
        _index = -1;
    }

    /// <inheritdoc/>
    public readonly T Current => (T)_all[_index];

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (++_index < _all.Length)
        {
            if (_all[_index] is T)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Reset() => _index = -1;

    /// <inheritdoc/>
    public readonly void Dispose() { }
}
