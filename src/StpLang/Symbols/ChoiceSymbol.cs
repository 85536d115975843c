using StpLang.Vocabulary;

namespace StpLang.Symbols;

/// <summary>A word of a closed set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Choice">The word.</param>
public sealed record ChoiceSymbol(ChoiceSet Set, Choice Choice) : Symbol(Choice.Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Set.Noun} {Name}";
}
