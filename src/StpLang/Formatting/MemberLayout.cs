using StpLang.Syntax;
using StpLang.Syntax.Green;

namespace StpLang.Formatting;

/// <summary>Makes documents of members that may stand on one line, and of the headers of those that do not.</summary>
/// <remarks>What stands before a member's first token is the caller's.</remarks>
internal sealed class MemberLayout(CommentQueue comments, int indent)
{
    private readonly ValueLayout _values = new(comments, indent);

    /// <summary>
    /// A member as a row; null for a declaration whose block the author wrote over several lines.
    /// </summary>
    public Row? Row(GreenBranch member)
    {
        var last = member.ChildAt(member.ChildCount - 1);
        if (last is GreenBranch { Kind: SyntaxKind.Block } block)
        {
            return !member.HasProblems && (IsEmpty(block) || IsOnOneLine(member))
                ? Short(member, block)
                : null;
        }

        var head = Header(member);
        var before = _values.Between(last, Doc.Nothing);
        var value = last is GreenBranch { Kind: SyntaxKind.Title } title
            ? _values.Texts(title)
            : _values.Value(last);
        return before == Doc.Nothing
            ? new Row(head, value, FormOf(member, head))
            : new Row(Doc.Concat(head, before, value));
    }

    private Row Short(GreenBranch declaration, GreenBranch block)
    {
        var head = Header(declaration);
        return new Row(head, Inline(block), FormOf(declaration, head));
    }

    /// <summary>The header of a declaration up to its opening brace.</summary>
    public Doc HeaderAndBrace(GreenBranch declaration)
    {
        var block = (GreenBranch)declaration.ChildAt(declaration.ChildCount - 1);
        return Doc.Concat(
            Header(declaration),
            _values.Token((GreenToken)block.ChildAt(0), Doc.Text(" "))
        );
    }

    // All but the last child: the value, the title or the block.
    private Doc Header(GreenBranch member)
    {
        var parts = new List<Doc>();
        _values.Begin();
        foreach (var child in member.Children[..^1])
        {
            if (parts.Count > 0)
            {
                var separator = child.Kind == SyntaxKind.Colon ? Doc.Nothing : Doc.Text(" ");
                parts.Add(_values.Between(child, separator));
            }

            parts.Add(
                child is GreenBranch title ? _values.Texts(title) : _values.Token((GreenToken)child)
            );
        }

        return Doc.Concat(parts);
    }

    private Doc Inline(GreenBranch block)
    {
        var parts = new List<Doc> { _values.Token((GreenToken)block.ChildAt(0)) };
        foreach (var child in block.Children[1..^1])
        {
            if (child is GreenBranch member)
            {
                parts.Add(Doc.Text(parts.Count == 1 ? " " : "  "));
                parts.Add(Header(member));
                parts.Add(Doc.Text(" "));
                var last = member.ChildAt(member.ChildCount - 1);
                parts.Add(
                    last switch
                    {
                        GreenBranch { Kind: SyntaxKind.Block } nested => Inline(nested),
                        GreenBranch { Kind: SyntaxKind.Title } title => _values.Texts(title),
                        _ => _values.Value(last),
                    }
                );
            }
        }

        if (parts.Count > 1)
        {
            parts.Add(Doc.Text(" "));
        }

        parts.Add(_values.Token((GreenToken)block.ChildAt(block.ChildCount - 1)));
        return Doc.Concat(parts);
    }

    // Properties are aligned with properties, and short declarations with those that begin with the same word or, as
    // `development` and `implementation` do, with just a word.
    private static string? FormOf(GreenBranch member, Doc head) =>
        member.Kind switch
        {
            _ when head.MustBreak => null,
            SyntaxKind.Let or SyntaxKind.Include => null,
            SyntaxKind.Property => ":",
            _ when member.ChildCount == 2 => "{",
            _ => member.FirstToken()!.Text,
        };

    // Of commas alone nothing is left.
    private static bool IsEmpty(GreenBranch block)
    {
        foreach (var child in block.Children[..^1])
        {
            if (child is not GreenToken { HasComments: false })
            {
                return false;
            }
        }

        return ((GreenToken)block.ChildAt(block.ChildCount - 1)).LeadingText.IndexOf('/') < 0;
    }

    // Like tokens may be one object, so the last one is known by where it stands.
    private static bool IsOnOneLine(GreenNode node, bool isLast = true)
    {
        if (node is GreenToken token)
        {
            return isLast || !token.EndsLine;
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            if (!IsOnOneLine(node.ChildAt(i), isLast && i == node.ChildCount - 1))
            {
                return false;
            }
        }

        return true;
    }
}
