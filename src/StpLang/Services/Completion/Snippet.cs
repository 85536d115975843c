using System.Collections.Immutable;
using StpLang.Text;

namespace StpLang.Services.Completion;

/// <summary>Text to put in, with the parts that its author is to fill in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Holes">Those parts, in their order.</param>
internal sealed record Snippet(string Text, ImmutableArray<TextSpan> Holes)
{
    /// <summary>A part to be filled in.</summary>
    /// <param name="text">What stands there until then.</param>
    public static Snippet Hole(string text) => new(text, [new TextSpan(0, text.Length)]);

    /// <summary>Text in quotes to be filled in.</summary>
    public static Snippet Quoted(string text) => "\"" + Hole(text) + "\"";

    /// <summary>Parts with the same between any two.</summary>
    public static Snippet Join(string separator, IEnumerable<Snippet> parts) =>
        parts.Aggregate((left, right) => left + separator + right);

    /// <summary>Text with nothing to be filled in.</summary>
    public static implicit operator Snippet(string text) => new(text, []);

    /// <summary>One behind the other.</summary>
    public static Snippet operator +(Snippet left, Snippet right) =>
        new(
            left.Text + right.Text,
            [.. left.Holes, .. right.Holes.Select(hole => hole.Shift(left.Text.Length))]
        );
}
