using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Notation;

/// <summary>Makes a finding, with its fixes, of what people write and the language does not.</summary>
internal static class NotationFinding
{
    /// <summary>The finding.</summary>
    /// <param name="origin">The text that is to be written otherwise.</param>
    /// <param name="reading">What was meant by it.</param>
    /// <param name="odd">The text, where characters stand in it that are not of the language.</param>
    public static Finding Of(Origin origin, Reading reading, string? odd = null) =>
        new(
            odd is null ? SyntaxRules.Notation : SyntaxRules.UnexpectedCharacter,
            origin,
            odd is not null && Typography.DashIn(odd) is { } dash
                ? $"`{dash}` is a dash; {reading.Message}"
                : reading.Message
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
