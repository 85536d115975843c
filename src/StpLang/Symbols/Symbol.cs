using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>Something with a name in a plan.</summary>
public sealed class Symbol
{
    internal Symbol(string name, DeclarationKind kind, int tree, int child, int ordinal)
    {
        Name = name;
        Kind = kind;
        Tree = tree;
        Child = child;
        Ordinal = ordinal;
    }

    /// <summary>The name as it is referred to: <c>falls_prevention</c>, <c>falls_prevention.hip_fractures</c>.</summary>
    public string Name { get; }

    /// <summary>What sort of declaration it names.</summary>
    public DeclarationKind Kind { get; }

    // Which tree, which of its top declarations, which of the names declared there: places that stay the same while an
    // author edits inside declarations.
    internal int Tree { get; }

    internal int Child { get; }

    internal int Ordinal { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Keyword()} {Name}";
}
