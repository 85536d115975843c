using System.Collections.Immutable;

namespace StpLang.Vocabulary;

/// <summary>A closed set of words that a property takes.</summary>
public sealed class ChoiceSet
{
    /// <summary>A set of words.</summary>
    /// <param name="noun">What each of them is, without an article: "kind of partner".</param>
    /// <param name="choices">The words in the order to offer them.</param>
    public ChoiceSet(string noun, ImmutableArray<Choice> choices)
    {
        Noun = noun;
        Choices = choices;
    }

    /// <summary>What each word is, without an article, as in "`countty_council` is no kind of partner".</summary>
    public string Noun { get; }

    /// <summary>
    /// Whether the words are answers: a position, a status, how certain, how strong or how much. A letter more or less may make
    /// another answer of one, so no such word is corrected without asking but in letter case.
    /// </summary>
    public bool AreAnswers { get; init; }

    /// <summary>The words in the order to offer them.</summary>
    public ImmutableArray<Choice> Choices { get; }

    /// <summary>The words alone.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach (Choice choice in Choices)
            {
                yield return choice.Name;
            }
        }
    }

    /// <summary>The choice of that name or abbreviation, or null; case matters.</summary>
    public Choice? Find(ReadOnlySpan<char> name)
    {
        foreach (Choice choice in Choices)
        {
            if (
                name.SequenceEqual(choice.Name)
                || (choice.Abbreviation is { } word && name.SequenceEqual(word))
            )
            {
                return choice;
            }
        }
        return null;
    }
}
