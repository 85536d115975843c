using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>A name that names nothing where something of some kinds was to be named.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kinds">The kinds.</param>
internal readonly record struct UnresolvedName(string Name, KindSet Kinds)
{
    /// <param name="name">The name.</param>
    /// <param name="kinds">The kinds; all where none are given.</param>
    public UnresolvedName(string name, ImmutableArray<DeclarationKind> kinds)
        : this(name, kinds.IsEmpty ? KindSet.All : new KindSet(kinds.AsSpan())) { }
}
