using System.Text;
using StpLang.Diagnostics;
using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax.Diagnostics;

/// <summary>Words what is hidden in the comments around a token, and in a text.</summary>
internal static class HiddenDiagnostics
{
    private const string Removal = "Remove what is hidden";

    /// <summary>What is hidden, one finding a comment or text.</summary>
    /// <param name="unit">What the findings are to count from.</param>
    /// <param name="token">The token, in its place in the unit.</param>
    public static IEnumerable<Finding> Of(TextUnit unit, SyntaxToken token)
    {
        if ((token.Green!.Flags & NodeFlags.HasHidden) == 0)
        {
            return [];
        }

        var comments = token
            .LeadingTrivia.Concat(token.TrailingTrivia)
            .Where(trivia => trivia.IsComment)
            .Select(trivia => InComment(unit, trivia.Text, trivia.Position));
        return token.Kind is SyntaxKind.Text or SyntaxKind.UnclosedText
            ? comments.Append(InText(unit, token.Text, token.Span.Start)).OfType<Finding>()
            : comments.OfType<Finding>();
    }

    private static Finding? InComment(TextUnit unit, string text, int position)
    {
        var hidden = HiddenCharacter.AllIn(text, position);
        return hidden.Count == 0
            ? null
            : Finding(unit, hidden, "comment") with
            {
                Help = $"remove {It(hidden)}",
                Fixes =
                [
                    new Fix(Removal, Mend(unit, text, position, hidden, _ => ""), isSafe: true),
                ],
            };
    }

    private static Finding? InText(TextUnit unit, string text, int position)
    {
        var hidden = HiddenCharacter.AllIn(text, position);
        return hidden.Count == 0
            ? null
            : Finding(unit, hidden, "text") with
            {
                Help =
                    hidden.Count == 1
                        ? $"write `{hidden[0].Escape}` if it is meant, else remove it"
                        : $"write escapes such as `{hidden[0].Escape}` if they are meant, else remove them",
                Fixes =
                [
                    new Fix(
                        "Write what is hidden as escapes",
                        Mend(unit, text, position, hidden, each => each.Escape),
                        isSafe: true
                    ),
                    new Fix(Removal, Mend(unit, text, position, hidden, _ => "")),
                ],
            };
    }

    private static Finding Finding(TextUnit unit, List<HiddenCharacter> hidden, string within) =>
        new(
            SyntaxRules.HiddenCharacter,
            new Origin(unit, HiddenText.SpanOf(hidden)),
            $"this {within} {HiddenText.Describe(hidden)}, so that it reads otherwise than it looks"
        );

    private static string It(List<HiddenCharacter> hidden) => hidden.Count == 1 ? "it" : "them";

    // From the first to the last of them, so that what is underlined is what changes.
    private static FixStep.Replace Mend(
        TextUnit unit,
        string text,
        int position,
        List<HiddenCharacter> hidden,
        Func<HiddenCharacter, string> written
    )
    {
        var span = HiddenText.SpanOf(hidden);
        var mended = new StringBuilder(text.Substring(span.Start - position, span.Length));
        foreach (var each in hidden.AsEnumerable().Reverse())
        {
            mended
                .Remove(each.Span.Start - span.Start, each.Span.Length)
                .Insert(each.Span.Start - span.Start, written(each));
        }

        return new FixStep.Replace(new Origin(unit, span), mended.ToString());
    }
}
