using System.Text;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>All that an author wrote in one place, whatever the parser made of it.</summary>
/// <param name="Start">Where it begins, in the tree it stands in.</param>
/// <param name="Text">The text, without blanks around and the comment behind.</param>
internal readonly record struct WrittenText(int Start, string Text)
{
    // A value that people write is short. What goes on for longer is something else.
    private const int Longest = 4_000;
    private const int MostLines = 6;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Text.Length);

    /// <summary>The rest of a line, and of those on which what is opened there goes on.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where the parser's value ends; where there is none, the start.</param>
    /// <param name="block">What of the language may stand behind it on the line; null where nothing may.</param>
    /// <param name="isText">Whether text is asked, which may go on over lines until it is closed.</param>
    /// <param name="isWhole">Whether all lines of the parser's value are read: where they break says nothing.</param>
    public static WrittenText? From(
        SyntaxNode root,
        int start,
        int end,
        DeclarationDefinition? block,
        bool isText = false,
        bool isWhole = false
    )
    {
        var text = new StringBuilder();
        var depth = 0;
        var position = start;
        while (position < root.FullSpan.End)
        {
            var token = root.FindToken(position);
            if (
                token.FullSpan.End <= position
                || text.Length > Longest
                || (depth <= 0 && EndsBefore(token, start, end, block, root))
            )
            {
                break;
            }

            depth += token.Kind switch
            {
                SyntaxKind.OpenBrace or SyntaxKind.OpenBracket or SyntaxKind.OpenParen => 1,
                SyntaxKind.CloseBrace or SyntaxKind.CloseBracket or SyntaxKind.CloseParen => -1,
                _ => 0,
            };
            text.Append(token.ToFullString());
            position = token.FullSpan.End;
            if (token.Green!.EndsLine && (position >= end || (depth <= 0 && !isWhole)))
            {
                break;
            }
        }

        if (text.Length > Longest)
        {
            return null;
        }

        if (isText && IsOpen(text.ToString()))
        {
            Close(root, position, text);
        }

        return Trim(start, text.ToString());
    }

    // A brace that closes the block, what is the block's next member, and what looks like one right behind the parser's value.
    private static bool EndsBefore(
        SyntaxToken token,
        int start,
        int end,
        DeclarationDefinition? block,
        SyntaxNode root
    ) =>
        token.Kind == SyntaxKind.CloseBrace
        || (
            token.FullSpan.Start > start
            && block is not null
            && token.Kind == SyntaxKind.Word
            && (
                (block.FindProperty(token.Text) is not null && IsBeforeColon(token, root))
                || token.Parent is MemberSyntax { HasProblems: false }
                || (
                    token.FullSpan.Start == end
                    && token.Parent is PropertySyntax { HasProblems: false } property
                    && property.Name == token
                )
            )
        );

    private static bool IsBeforeColon(SyntaxToken token, SyntaxNode root) =>
        token.FullSpan.End < root.FullSpan.End
        && root.FindToken(token.FullSpan.End).Kind == SyntaxKind.Colon;

    // Text that is not closed on its line is closed on one of the next, if those are nothing else.
    private static void Close(SyntaxNode root, int position, StringBuilder text)
    {
        var more = new StringBuilder();
        var at = position;
        for (var lines = 0; lines < MostLines && at < root.FullSpan.End; )
        {
            var token = root.FindToken(at);
            if (
                token.FullSpan.End <= at
                || token.Kind is SyntaxKind.OpenBrace or SyntaxKind.CloseBrace
                || token.Parent is PropertySyntax { HasProblems: false }
            )
            {
                return;
            }

            more.Append(token.ToFullString());
            at = token.FullSpan.End;
            if (!token.Green!.EndsLine)
            {
                continue;
            }

            lines++;
            if (!IsOpen(text.ToString() + more))
            {
                text.Append(more);
                return;
            }
        }
    }

    private static bool IsOpen(string text)
    {
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isOpen = !isOpen;
            }
        }

        return isOpen;
    }

    private static WrittenText? Trim(int start, string text)
    {
        var end = EndWithoutComment(text);
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var first = 0;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return first == end ? null : new WrittenText(start + first, text[first..end]);
    }

    // A comment has a blank before it; `https://` is none.
    private static int EndWithoutComment(string text)
    {
        var isQuoted = false;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (
                !isQuoted
                && text[i] == '/'
                && text[i + 1] == '/'
                && (i == 0 || char.IsWhiteSpace(text[i - 1]))
            )
            {
                return
                    text.AsSpan(i).IndexOfAny('\r', '\n') is var rest
                    && (rest < 0 || string.IsNullOrWhiteSpace(text[(i + rest)..]))
                    ? i
                    // Comments between lines: what stands around them is not read.
                    : 0;
            }
        }

        return text.Length;
    }
}
