using System.Runtime.CompilerServices;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>A declaration of the plan that has a name, or a <c>let</c>.</summary>
public sealed record DeclaredSymbol : Symbol
{
    internal DeclaredSymbol(string name, DeclarationKind kind, int tree, int child, int ordinal)
        : base(name)
    {
        Kind = kind;
        Tree = tree;
        Child = child;
        Ordinal = ordinal;
    }

    /// <summary>What sort of declaration it names.</summary>
    public DeclarationKind Kind { get; }

    /// <summary>The name of the declaration it is named within; empty where it is named for the whole plan.</summary>
    public string ContainerName => Name[..Math.Max(0, Name.LastIndexOf('.'))];

    // Which tree, which of its top declarations, which of the names declared there: places that stay the same while an
    // author edits inside declarations.
    internal int Tree { get; }

    internal int Child { get; }

    internal int Ordinal { get; }

    /// <summary>Whether both are the same declaration; two may have one name.</summary>
    public bool Equals(DeclaredSymbol? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Keyword()} {Name}";
}
