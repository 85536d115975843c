using StpLang.Diagnostics;

namespace StpLang.Symbols;

/// <summary>A word that stands for a symbol.</summary>
/// <param name="Location">The word.</param>
/// <param name="IsDeclaration">Whether it gives the symbol its name here.</param>
public sealed record SymbolReference(Location Location, bool IsDeclaration);
