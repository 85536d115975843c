using System.Runtime.CompilerServices;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>A declaration of the plan that has a name, or a <c>let</c>.</summary>
public sealed record DeclaredSymbol : Symbol
{
    internal DeclaredSymbol(string name, DeclarationKind kind, Lineage lineage, int ordinal)
        : base(name)
    {
        Kind = kind;
        Lineage = lineage;
        Ordinal = ordinal;
    }

    /// <summary>What sort of declaration it names.</summary>
    public DeclarationKind Kind { get; }

    /// <summary>The name of the declaration it is named within; empty where it is named for the whole plan.</summary>
    public string ContainerName => Name[..Math.Max(0, Name.LastIndexOf('.'))];

    /// <summary>The top declaration that gives the name.</summary>
    internal Lineage Lineage { get; }

    /// <summary>Which of the names given there it is.</summary>
    internal int Ordinal { get; }

    /// <summary>Whether both are the same declaration; two may have one name.</summary>
    public bool Equals(DeclaredSymbol? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Keyword()} {Name}";
}
