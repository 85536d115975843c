namespace StpLang.Generators;

/// <summary>A closed set of words.</summary>
/// <param name="Name">The enumeration that it becomes.</param>
/// <param name="Noun">What each word is.</param>
/// <param name="Choices">The words.</param>
internal sealed record ChoiceSet(string Name, string Noun, EquatableArray<Choice> Choices);

/// <summary>A word of a closed set.</summary>
/// <param name="Word">The word as plans have it.</param>
/// <param name="Summary">What it means.</param>
internal sealed record Choice(string Word, string Summary)
{
    public string Name => Words.Pascal(Word);
}
