using System.Text;
using StpLang.Formatting;

namespace StpLang.Tests.Formatting;

/// <summary>What holds of the formatter whatever the text.</summary>
internal static class FormattingAssert
{
    /// <summary>
    /// Asserts that laying a text out changes neither a token nor a comment nor the shape of the tree, that doing so
    /// again changes nothing, and that the edits make the same text.
    /// </summary>
    /// <returns>The text laid out.</returns>
    public static string Sound(string text, string origin)
    {
        var tree = SyntaxTree.Parse(text);
        var formatted = Formatter.Format(tree).ToString();
        var after = SyntaxTree.Parse(formatted);
        Same(Content(tree), Content(after), "tokens and comments", origin);
        Same(Shape(tree), Shape(after), "the tree", origin);
        Same(Lines(formatted), Lines(Formatter.Format(after).ToString()), "a second time", origin);

        var edits = Formatter.GetChanges(tree);
        Same(Lines(formatted), Lines(Apply(text, edits)), "by edits", origin);
        Assert.DoesNotContain(edits, e => tree.Text.ToString(e.Span) == e.NewText);
        return formatted;
    }

    /// <summary>Every token and comment in order, but for commas and blanks at the end of comments.</summary>
    public static List<string> Content(SyntaxTree tree)
    {
        var content = new List<string>();
        foreach (var token in tree.Root.DescendantTokens())
        {
            content.AddRange(Comments(token.LeadingTrivia));
            if (token.Kind != SyntaxKind.Comma && token.Text.Length > 0)
            {
                content.Add(token.Text);
            }

            content.AddRange(Comments(token.TrailingTrivia));
        }

        return content;
    }

    /// <summary>A text with edits applied, which are in its order and do not overlap.</summary>
    public static string Apply(string text, IReadOnlyList<TextChange> edits)
    {
        var result = new StringBuilder(text.Length);
        var end = 0;
        foreach (var edit in edits)
        {
            result.Append(text, end, edit.Span.Start - end).Append(edit.NewText);
            end = edit.Span.End;
        }

        return result.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>Every node in order but commas between declarations, with the documentation of those that have one.</summary>
    private static List<string> Shape(SyntaxTree tree) =>
        [
            .. tree
                .Root.DescendantNodesAndSelf()
                .Where(n => n is not StraySyntax { HasProblems: false })
                .Select(n => n is MemberSyntax m ? $"{n.Kind} {m.Documentation}" : $"{n.Kind}"),
        ];

    private static IEnumerable<string> Comments(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Where(t => t.IsComment).Select(t => t.Text.TrimEnd());

    private static string[] Lines(string text) => text.Split('\n');

    private static void Same(
        IReadOnlyList<string> before,
        IReadOnlyList<string> after,
        string what,
        string origin
    )
    {
        var place = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        if (place < before.Count || place < after.Count)
        {
            Assert.Fail(
                $"""
                Formatting {origin} changed {what} at {place}:
                before: {string.Join(" ⏎ ", before.Skip(Math.Max(0, place - 3)).Take(8))}
                after:  {string.Join(" ⏎ ", after.Skip(Math.Max(0, place - 3)).Take(8))}
                """
            );
        }
    }
}
