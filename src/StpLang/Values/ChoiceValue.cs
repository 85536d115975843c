namespace StpLang.Values;

/// <summary>One of a closed set of words: <c>submitted</c>.</summary>
/// <param name="Choice">The word, as the vocabulary spells it.</param>
internal sealed record ChoiceValue(string Choice) : Value
{
    /// <inheritdoc/>
    public override string Describe() => $"the word `{Choice}`";

    /// <inheritdoc/>
    protected override string ToDisplay() => Choice;
}
