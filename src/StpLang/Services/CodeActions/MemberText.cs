using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Services.CodeActions;

/// <summary>The text of a declaration with the comments that belong to it: those right above, and the one behind it.</summary>
internal static class MemberText
{
    /// <summary>
    /// Whether it can be taken out, or something put before it, and all around is read as it was: what is half-typed may go on in
    /// what follows, and so may what ended too early.
    /// </summary>
    public static bool StandsApart(SyntaxNode member)
    {
        var file = member.Parent!;
        var index = file.Green.ChildAtOffset(member.Position + (member.FullSpan.Length / 2));
        return IsWhole(file.ChildAt(index))
            && (index == 0 || IsWhole(file.ChildAt(index - 1)))
            && IsWhole(file.ChildAt(index + 1));
    }

    // What stands in others belongs to what is before it.
    private static bool IsWhole(SyntaxNodeOrToken child) =>
        child.Node is { } node
            ? !node.HasProblems && node is not MemberSyntax { Definition.IsTopLevel: false }
            : !child.Token.Green!.HasProblems;

    /// <summary>Where it stands, from its first comment on.</summary>
    public static TextSpan SpanOf(SyntaxNode member) =>
        TextSpan.FromBounds(StartOf(member), EndOf(member));

    /// <summary>
    /// Where it begins: with the first line of <c>///</c>, all of which are about it, or the first of the comments right above it.
    /// </summary>
    public static int StartOf(SyntaxNode member)
    {
        var start = member.Span.Start;
        var lines = 0;
        foreach (var trivia in member.FirstToken().LeadingTrivia.Reverse())
        {
            lines += trivia.Kind == SyntaxKind.EndOfLine ? 1 : 0;
            // Behind a blank line a comment is about something else.
            if (
                trivia.Kind == SyntaxKind.DocComment
                || (trivia.Kind == SyntaxKind.Comment && lines < 2)
            )
            {
                start = trivia.Span.Start;
                lines = 0;
            }
        }

        return start;
    }

    /// <summary>The change that takes it out, with its lines if nothing else stands on them.</summary>
    public static CodeEdit Remove(SyntaxTree tree, SyntaxNode member) =>
        FixWriter.Remove(tree.LocationOf(SpanOf(member)));

    /// <summary>The change that puts a declaration before one, set off from it by a blank line.</summary>
    public static CodeEdit AddBefore(SyntaxTree tree, SyntaxNode member, string source)
    {
        var newLine = FixWriter.NewLineOf(tree.Text);
        return new CodeEdit(
            tree.LocationOf(new TextSpan(StartOf(member), 0)),
            $"{source.ReplaceLineEndings(newLine)}{newLine}{newLine}"
        );
    }

    private static int EndOf(SyntaxNode member)
    {
        var end = member.Span.End;
        foreach (var trivia in member.LastToken().TrailingTrivia)
        {
            if (trivia.Kind is SyntaxKind.Comment or SyntaxKind.DocComment)
            {
                end = trivia.Span.End;
            }
        }

        return end;
    }
}
