using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>The names that a reader of what people write can ask for.</summary>
internal interface INamesKnown
{
    /// <summary>Whether something of one of the kinds is called so.</summary>
    bool IsKnown(string name, ImmutableArray<DeclarationKind> kinds);
}
