using System.Text;
using StpLang.Syntax;

namespace StpLang.Notation;

/// <summary>Makes words of the language of what people write.</summary>
internal static class Words
{
    /// <summary>Letters and digits with <c>_</c> between words: "Lead partner" is <c>lead_partner</c>.</summary>
    public static string Slug(string text)
    {
        var word = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
            // An apostrophe is no end of a word.
            else if (character is not ('\'' or '’') && word.Length > 0 && word[^1] != '_')
            {
                word.Append('_');
            }
        }

        return word.ToString().TrimEnd('_');
    }

    /// <summary>A name for what has a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="otherwise">The name where the title gives none, or the word before one that is no name.</param>
    public static string Name(string title, string otherwise) =>
        Slug(title) is var word && SyntaxFacts.IsName(word) ? word
        : SyntaxFacts.IsName($"{otherwise}_{word}") ? $"{otherwise}_{word}".TrimEnd('_')
        : otherwise;
}
