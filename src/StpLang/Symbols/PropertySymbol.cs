using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>A property of a kind of declaration.</summary>
/// <param name="Owner">The kind.</param>
/// <param name="Definition">The property.</param>
public sealed record PropertySymbol(DeclarationDefinition Owner, PropertyDefinition Definition)
    : Symbol(Definition.Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"property {Owner.Keyword}.{Name}";
}
