using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Notation;

/// <summary>Makes a finding, with its fixes, of what people write and the language does not.</summary>
internal static class NotationFinding
{
    /// <summary>The finding.</summary>
    /// <param name="origin">The text that is to be written otherwise.</param>
    /// <param name="reading">What was meant by it.</param>
    /// <param name="hasOddCharacters">Whether characters stand there that are not of the language.</param>
    public static Finding Of(Origin origin, Reading reading, bool hasOddCharacters = false) =>
        new(
            hasOddCharacters ? SyntaxRules.UnexpectedCharacter : SyntaxRules.Notation,
            origin,
            reading.Message
        )
        {
            Fixes =
            [
                .. reading.Sources.Select(source => new Fix(
                    source.Length == 0 ? "Remove it" : $"Write `{Excerpt.Of(source)}`",
                    new FixStep.Replace(origin, source),
                    reading.IsCertain
                )),
            ],
        };
}
