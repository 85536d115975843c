using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Formatting;

/// <summary>
/// Lays plans out: properties of a block with their values in one column, years of a long series one below the other,
/// two blanks for each level, lines of at most 100 columns.
/// </summary>
/// <remarks>
/// Only blanks, line breaks and optional commas change: what a plan means and what its comments say stays, and a text
/// that was laid out is not changed again. What the syntax makes no sense of is left as it is, with all of its lines.
/// </remarks>
public static class Formatter
{
    /// <summary>The text of a tree, laid out; the same object where nothing changes.</summary>
    /// <param name="tree">The tree, with or without syntax errors.</param>
    /// <param name="options">Width and indentation; those of the language unless given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static SourceText Format(
        SyntaxTree tree,
        FormattingOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(tree);
        var text = Layout(tree, options, cancellationToken);
        return text == tree.Text.ToString() ? tree.Text : SourceText.From(text);
    }

    /// <summary>The edits that lay a text out, in its order, each as small as it can be.</summary>
    /// <param name="tree">The tree, with or without syntax errors.</param>
    /// <param name="range">
    /// What is to be laid out: the properties and declarations that it touches, each as a whole, and nothing else; the
    /// whole text unless given.
    /// </param>
    /// <param name="options">Width and indentation; those of the language unless given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static IReadOnlyList<TextChange> GetChanges(
        SyntaxTree tree,
        TextSpan? range = null,
        FormattingOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(tree);
        return range is { } touched
            ? GetChanges(tree, [touched], options, cancellationToken)
            : AllChanges(tree, options, cancellationToken);
    }

    /// <summary>The edits that lay out the properties and declarations that ranges touch, in the order of the text.</summary>
    internal static IReadOnlyList<TextChange> GetChanges(
        SyntaxTree tree,
        IEnumerable<TextSpan> ranges,
        FormattingOptions? options,
        CancellationToken cancellationToken
    )
    {
        var edits = AllChanges(tree, options, cancellationToken);
        var touched = ranges.Select(range => MembersTouched(tree.Root, range)).ToList();
        // What is put in at their end is put in before what follows.
        edits.RemoveAll(e =>
            !touched.Exists(members =>
                members.Contains(e.Span)
                && (e.Span.Start < members.End || members.End == tree.Text.Length)
            )
        );
        return edits;
    }

    /// <summary>
    /// The edits that lay out what was just finished by typing: the declaration that a <c>}</c> closed, or the line that a line break ended.
    /// Nothing from the caret on changes.
    /// </summary>
    /// <param name="tree">The tree, with or without syntax errors.</param>
    /// <param name="position">The caret, behind what was typed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static IReadOnlyList<TextChange> GetChangesAfterTyping(
        SyntaxTree tree,
        int position,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (FinishedBefore(tree, position) is not { } finished)
        {
            return [];
        }

        return
        [
            .. GetChanges(tree, finished, cancellationToken: cancellationToken)
                .Where(change => finished.Contains(change.Span)),
        ];
    }

    private static TextSpan? FinishedBefore(SyntaxTree tree, int position)
    {
        if (position <= 0 || position > tree.Text.Length)
        {
            return null;
        }

        if (tree.Text[position - 1] == '}')
        {
            var brace = tree.Root.FindToken(position - 1);
            return
                brace.Parent is BlockSyntax { Parent: { } declaration } block
                && block.CloseBrace == brace
                ? declaration.Span
                : null;
        }

        // Editors indent the new line before they ask.
        var line = tree.Text.Lines.IndexOf(position);
        var typed = tree.Text.ToString(
            TextSpan.FromBounds(tree.Text.Lines.FullSpan(line).Start, position)
        );
        return line > 0 && string.IsNullOrWhiteSpace(typed) ? tree.Text.Lines[line - 1] : null;
    }

    private static List<TextChange> AllChanges(
        SyntaxTree tree,
        FormattingOptions? options,
        CancellationToken cancellationToken
    ) =>
        TextEdits.Between(
            tree.Text.ToString(),
            Layout(tree, options, cancellationToken),
            cancellationToken
        );

    private static string Layout(
        SyntaxTree tree,
        FormattingOptions? options,
        CancellationToken cancellationToken
    )
    {
        options ??= FormattingOptions.Default;
        var lineBreak = options.LineBreak ?? LineBreakOf(tree.Text);
        return WithLineBreaks(
            PlanLayout.Format(tree.Green, options, lineBreak, cancellationToken),
            lineBreak
        );
    }

    // What is left as it is may have lines that end otherwise. No token goes over the end of a line.
    private static string WithLineBreaks(string text, string lineBreak)
    {
        var isUniform =
            lineBreak == "\n"
                ? !text.Contains('\r')
                : text.AsSpan().Count("\r\n") is var both
                    && text.AsSpan().Count('\n') == both
                    && text.AsSpan().Count('\r') == both;
        return isUniform
            ? text
            : text.Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace('\r', '\n')
                .Replace("\n", lineBreak, StringComparison.Ordinal);
    }

    // The first line says how the lines of a file end.
    private static string LineBreakOf(SourceText text)
    {
        var end = text.ToString().AsSpan().IndexOfAny('\r', '\n');
        return end >= 0 && end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n'
            ? "\r\n"
            : "\n";
    }

    /// <summary>The innermost members that a range touches, with the blanks, comments and line ends around them.</summary>
    private static TextSpan MembersTouched(SyntaxNode parent, TextSpan range)
    {
        while (true)
        {
            var touched = parent
                .ChildNodesAndTokens()
                .SelectMany(c => c.Node is StraySyntax stray ? stray.ChildNodesAndTokens() : [c])
                .Where(c => IsTouched(c.FullSpan, range))
                .ToList();
            if (
                touched is [{ Node: DeclarationSyntax { Block: { } block } }]
                && block.OpenBrace.Span.End <= range.Start
                && range.End <= block.CloseBrace.Span.Start
            )
            {
                parent = block;
                continue;
            }

            return touched.Count == 0
                ? new TextSpan(range.Start, 0)
                : TextSpan.FromBounds(touched[0].FullSpan.Start, touched[^1].FullSpan.End);
        }
    }

    private static bool IsTouched(TextSpan span, TextSpan range) =>
        range.IsEmpty
            ? span.Contains(range.Start)
            : span.Start < range.End && range.Start < span.End;
}
