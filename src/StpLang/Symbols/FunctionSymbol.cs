using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>A function of the language, or the word <c>of</c>.</summary>
/// <param name="Definition">The function.</param>
public sealed record FunctionSymbol(FunctionDefinition Definition) : Symbol(Definition.Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"function {Name}";
}
