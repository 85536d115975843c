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
    public Enumerator GetEnumerator() => new(_all);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A place among them.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ImmutableArray<Declaration> _all;
        private int _index;

        internal Enumerator(ImmutableArray<Declaration> all)
        {
            _all = all;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => (T)_all[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _all.Length;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
