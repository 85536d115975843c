using System.Collections;
using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>The declarations of one kind among those in a block, in the order written. Going through them costs no memory.</summary>
public readonly struct NestedDeclarations : IEnumerable<Declaration>
{
    private readonly ImmutableArray<Declaration> _all;
    private readonly DeclarationKind _kind;

    internal NestedDeclarations(ImmutableArray<Declaration> all, DeclarationKind kind)
    {
        _all = all;
        _kind = kind;
    }

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(_all, _kind);

    IEnumerator<Declaration> IEnumerable<Declaration>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A place among them.</summary>
    public struct Enumerator : IEnumerator<Declaration>
    {
        private readonly ImmutableArray<Declaration> _all;
        private readonly DeclarationKind _kind;
        private int _index;

        internal Enumerator(ImmutableArray<Declaration> all, DeclarationKind kind)
        {
            _all = all;
            _kind = kind;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Declaration Current => _all[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (++_index < _all.Length)
            {
                if (_all[_index].DeclarationKind == _kind)
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
