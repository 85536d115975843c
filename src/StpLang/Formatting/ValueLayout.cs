using StpLang.Syntax;
using StpLang.Syntax.Green;

namespace StpLang.Formatting;

/// <summary>Makes documents of headers and values. Tokens are to be passed in the order of the text.</summary>
internal sealed class ValueLayout(CommentQueue comments, int indent)
{
    private bool _isSpaced;

    /// <summary>Says that what stands before the next token is written already.</summary>
    public void Begin() => _isSpaced = true;

    /// <summary>A token, with the comments before it, if <see cref="Between"/> has not given those already.</summary>
    public Doc Token(GreenToken token)
    {
        var before = _isSpaced ? Doc.Nothing : Between(token, Doc.Nothing);
        _isSpaced = false;
        comments.ReadBehind(token);
        var text = Doc.Text(token.Text);
        return before == Doc.Nothing ? text : Doc.Concat(before, text);
    }

    /// <summary>A token with a separator before it, or else the comments that stand there.</summary>
    public Doc Token(GreenToken token, Doc separator) =>
        Doc.Concat(Between(token, separator), Token(token));

    /// <summary>What comes before the next node or token: a separator, or the comments that stand there.</summary>
    public Doc Between(GreenNode next, Doc separator, bool isNested = true)
    {
        if (_isSpaced)
        {
            return Doc.Nothing;
        }

        comments.ReadBefore(next.FirstToken()!);
        _isSpaced = true;
        return comments.TakeOr(separator, isNested);
    }

    /// <summary>Texts side by side: on one line, or one below the other.</summary>
    public Doc Texts(GreenBranch texts) => Doc.Group(Doc.Align(Separated(texts.Children)));

    /// <summary>A value.</summary>
    public Doc Value(GreenNode value) =>
        value switch
        {
            GreenToken token => Token(token),
            GreenBranch { Kind: SyntaxKind.TextExpression } texts => Texts(texts),
            GreenBranch { Kind: SyntaxKind.OperationExpression } operation => Operation(operation),
            GreenBranch { Kind: SyntaxKind.CallExpression } call => Call(call),
            GreenBranch { Kind: SyntaxKind.ListExpression } list => Entries(
                list.Children,
                Doc.SoftLine
            ),
            GreenBranch { Kind: SyntaxKind.SeriesExpression } series => Series(series),
            GreenBranch branch => Joined(branch.Children),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    private Doc Joined(ReadOnlySpan<GreenNode> children)
    {
        var parts = new List<Doc>(children.Length);
        foreach (var child in children)
        {
            parts.Add(Value(child));
        }

        return Doc.Concat(parts);
    }

    private Doc Separated(ReadOnlySpan<GreenNode> children)
    {
        var parts = new List<Doc>(children.Length * 2);
        foreach (var child in children)
        {
            if (parts.Count > 0)
            {
                parts.Add(Between(child, Doc.Line, isNested: false));
            }

            parts.Add(Value(child));
        }

        return Doc.Concat(parts);
    }

    private Doc Operation(GreenBranch operation)
    {
        // Nothing reckons with text. What is meant is one text with quotes in it, and that is read by its line.
        if (HasText(operation))
        {
            return AsWritten(operation);
        }

        var parts = new List<Doc>(operation.ChildCount * 2);
        var isOperandDue = true;
        var separator = Doc.Nothing;
        foreach (var child in operation.Children)
        {
            if (child is GreenBranch operand)
            {
                parts.Add(Between(operand, separator));
                parts.Add(Value(operand));
                isOperandDue = false;
                separator = Doc.Line;
                continue;
            }

            // A range is one thing; every other operator stands free, and begins a line where there is no room.
            var isSign = isOperandDue;
            var token = (GreenToken)child;
            var isTight = token.Kind == SyntaxKind.Range;
            parts.Add(Between(token, isTight ? Doc.Nothing : separator, isNested: false));
            parts.Add(Token(token));
            separator = isSign || isTight ? Doc.Nothing : Doc.Text(" ");
            isOperandDue = true;
        }

        return Doc.Group(Doc.Align(Doc.Concat(parts)));
    }

    private Doc Call(GreenBranch call)
    {
        var name = Token((GreenToken)call.ChildAt(0));
        return Doc.Concat(name, Entries(call.Children[1..], Doc.SoftLine));
    }

    private Doc Series(GreenBranch series)
    {
        var parts = new List<Doc>();
        if (!BeginsEntryWithWord(series))
        {
            return Entries(series.Children, Doc.Line);
        }

        // Such an entry on a line of its own would be read as a property. A comment would need a line of its own.
        if (series.HasComments)
        {
            return AsWritten(series);
        }

        parts.Add(Token((GreenToken)series.ChildAt(0)));
        foreach (var child in series.Children[1..])
        {
            if (child.Kind != SyntaxKind.Comma)
            {
                var comma = parts.Count > 1 && child is GreenBranch ? ", " : " ";
                parts.Add(Between(child, Doc.Text(comma)));
                if (child is GreenBranch entry)
                {
                    var (key, value) = Entry(entry);
                    parts.Add(Doc.Concat(key, value));
                }
                else
                {
                    parts.Add(Value(child));
                }
            }
        }

        return Doc.Concat(parts);
    }

    /// <summary>Brackets with entries: on one line, or each on a line of its own.</summary>
    private Doc Entries(ReadOnlySpan<GreenNode> children, Doc edge)
    {
        var open = Token((GreenToken)children[0]);
        var parts = new List<Doc>(children.Length * 2);
        var entries = new List<(int Place, Doc Key, Doc Value)>();
        foreach (var child in children[1..^1])
        {
            if (child is GreenToken comma)
            {
                comments.ReadBefore(comma);
                comments.ReadBehind(comma);
                continue;
            }

            if (parts.Count > 0)
            {
                parts.Add(Doc.Text(","));
            }

            parts.Add(Between(child, parts.Count > 0 ? Doc.Line : edge, isNested: false));
            if (child is GreenBranch { Kind: SyntaxKind.SeriesEntry } entry)
            {
                var (key, value) = Entry(entry);
                entries.Add((parts.Count, key, value));
                parts.Add(Doc.Nothing);
            }
            else
            {
                parts.Add(Value(child));
            }
        }

        // The amounts of a series that takes several lines begin in one column, but for those behind a comment.
        var widest = entries
            .Where(e => !e.Key.MustBreak)
            .Select(e => e.Key.FlatWidth)
            .DefaultIfEmpty()
            .Max();
        foreach (var (place, key, value) in entries)
        {
            var padding = key.MustBreak ? 0 : widest - key.FlatWidth;
            parts[place] = Doc.Concat(key, Doc.Padding(padding), value);
        }

        var close = (GreenToken)children[^1];
        comments.ReadBefore(close);
        Begin();
        var last = comments.Take();
        if (last != Doc.Nothing)
        {
            parts.Add(last);
            edge = Doc.HardLine;
        }
        else if (parts.Count == 0)
        {
            edge = Doc.Nothing;
        }

        return Doc.Group(Doc.Concat(open, Doc.Nest(indent, Doc.Concat(parts)), edge, Token(close)));
    }

    private (Doc Key, Doc Value) Entry(GreenBranch entry)
    {
        var key = Doc.Concat(Value(entry.ChildAt(0)), Token((GreenToken)entry.ChildAt(1)));
        var before = Between(entry.ChildAt(2), Doc.Text(" "));
        var value = Value(entry.ChildAt(2));
        return before.MustBreak
            ? (Doc.Concat(key, before, value), Doc.Nothing)
            : (key, Doc.Concat(before, value));
    }

    private Doc AsWritten(GreenBranch value)
    {
        var before = _isSpaced ? Doc.Nothing : Between(value, Doc.Nothing);
        comments.ReadBehind(value.LastToken()!);
        _isSpaced = false;
        return Doc.Concat(before, Doc.Verbatim(TextOf(value)));
    }

    private static bool HasText(GreenBranch operation)
    {
        foreach (var child in operation.Children)
        {
            if (child.Kind == SyntaxKind.TextExpression)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsEntryWithWord(GreenBranch series)
    {
        foreach (var child in series.Children)
        {
            if (child.Kind == SyntaxKind.SeriesEntry && child.FirstToken()!.Kind == SyntaxKind.Word)
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(GreenBranch branch)
    {
        var text = branch.ToString();
        return text[branch.LeadingWidth..(text.Length - branch.TrailingWidth)];
    }
}
