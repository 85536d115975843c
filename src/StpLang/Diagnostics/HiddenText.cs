using StpLang.Text;

namespace StpLang.Diagnostics;

/// <summary>Words what is hidden in a text.</summary>
internal static class HiddenText
{
    /// <summary>What is hidden, behind what it is hidden in: "holds U+200B, which is invisible".</summary>
    /// <param name="hidden">The characters, at least one.</param>
    public static string Describe(IReadOnlyList<HiddenCharacter> hidden)
    {
        var turns = hidden.Any(each => each.TurnsDirection);
        var others = hidden.Any(each => !each.TurnsDirection);
        var (one, many) =
            !turns ? ("is invisible", "are invisible")
            : !others
                ? (
                    "turns the direction in which text is shown",
                    "turn the direction in which text is shown"
                )
            : ("", "are invisible or turn the direction in which text is shown");
        return hidden.Count == 1
            ? $"holds {hidden[0].Code}, which {one}"
            : $"holds {hidden.Count} characters that {many}, the first {hidden[0].Code}";
    }

    /// <summary>From the first to the last of them.</summary>
    public static TextSpan SpanOf(IReadOnlyList<HiddenCharacter> hidden) =>
        TextSpan.FromBounds(hidden[0].Span.Start, hidden[^1].Span.End);

    /// <summary>What is hidden in a file that is no plan, one finding a line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="most">How many findings at most.</param>
    public static IEnumerable<Diagnostic> In(string path, SourceText text, int most) =>
        HiddenCharacter
            .AllIn(text.ToString())
            .GroupBy(each => text.PositionOf(each.Span.Start).Line)
            .Take(most)
            .Select(line => new Diagnostic(
                SyntaxRules.HiddenCharacter,
                $"this line {Describe([.. line])}, so that it reads otherwise than it looks",
                new Location(path, text, SpanOf([.. line]))
            )
            {
                Help = "remove what is hidden",
            });
}
