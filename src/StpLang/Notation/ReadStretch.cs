using StpLang.Text;

namespace StpLang.Notation;

/// <summary>A stretch of a text as it was read.</summary>
/// <param name="Span">What is to be written otherwise.</param>
/// <param name="Region">What the reading explains: nothing else need be said of it.</param>
/// <param name="Reading">What was meant.</param>
internal readonly record struct ReadStretch(TextSpan Span, TextSpan Region, Reading Reading)
{
    /// <summary>The same, in a text that this one begins at a place of.</summary>
    public ReadStretch Shift(int distance) =>
        new(Span.Shift(distance), Region.Shift(distance), Reading);
}
