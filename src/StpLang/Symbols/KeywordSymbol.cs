using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>The word that declarations of a kind begin with.</summary>
/// <param name="Definition">The kind.</param>
public sealed record KeywordSymbol(DeclarationDefinition Definition) : Symbol(Definition.Keyword)
{
    /// <inheritdoc/>
    public override string ToString() => $"keyword {Name}";
}
