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
}
