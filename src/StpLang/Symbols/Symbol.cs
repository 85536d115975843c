using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>Something with a name in a plan.</summary>
public sealed class Symbol
{
    internal Symbol(string name, DeclarationKind kind, Lineage lineage, int ordinal)
    {
        Name = name;
        Kind = kind;
        Lineage = lineage;
        Ordinal = ordinal;
    }

    /// <summary>The name as it is referred to: <c>falls_prevention</c>, <c>falls_prevention.hip_fractures</c>.</summary>
    public string Name { get; }

    /// <summary>What sort of declaration it names.</summary>
    public DeclarationKind Kind { get; }

    /// <summary>The top declaration that gives the name.</summary>
    internal Lineage Lineage { get; }

    /// <summary>Which of the names given there it is.</summary>
    internal int Ordinal { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Keyword()} {Name}";
}
