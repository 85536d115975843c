using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>Reads words of the language as people write them: <c>NHS Trust</c>, <c>"county_council"</c>, <c>Yes</c>, <c>true</c>.</summary>
internal static class WordReader
{
    /// <summary>The choice that a text can only be; null where it is none.</summary>
    public static string? Find(string text, ChoiceSet choices) =>
        Words.Slug(text) is { Length: > 0 } word
            ? choices.Names.FirstOrDefault(choice => Spelling.IsSame(word, choice))
            : null;

    /// <summary>The answer that a text can only be; null where it is none.</summary>
    public static string? YesOrNo(string text) =>
        text.ToUpperInvariant() switch
        {
            "YES" or "Y" or "TRUE" or "✓" or "✔" => "yes",
            "NO" or "N" or "FALSE" => "no",
            _ => null,
        };

    /// <summary>What was meant by a text where a choice is asked; null where it is none, or as the language has it.</summary>
    public static Reading? ReadChoice(string text, ChoiceSet choices) =>
        text[0] != '[' && Find(text, choices) is { } choice && choice != text
            ? Reading.Certain("words are joined by `_` and have no capitals or quotes", choice)
            : null;

    /// <summary>What was meant by a text where yes or no is asked; null where it is neither, or as the language has it.</summary>
    public static Reading? ReadBool(string text) =>
        YesOrNo(text) is { } answer && answer != text
            ? Reading.Certain("this is answered by `yes` or `no`", answer)
            : null;
}
