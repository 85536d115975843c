using System.Collections.Immutable;

namespace StpLang.Symbols;

/// <summary>What a token stands for.</summary>
/// <param name="Symbol">What it stands for; null where it is no name, or nothing has that name.</param>
/// <param name="Candidates">What it may have been meant for, best first, where nothing has that name.</param>
/// <param name="IsDeclaration">Whether it gives the symbol its name here.</param>
public readonly record struct SymbolInfo(
    Symbol? Symbol,
    ImmutableArray<Symbol> Candidates,
    bool IsDeclaration = false
)
{
    /// <summary>No name at all.</summary>
    public static SymbolInfo None { get; } = new(null, []);
}
