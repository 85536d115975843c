using System.Text;
using StpLang.Syntax;
using StpLang.Syntax.Green;

namespace StpLang.Formatting;

/// <summary>Lays a file out member by member; what stands in braces over several lines is never held as one document.</summary>
internal sealed class PlanLayout
{
    private readonly FormattingOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly CommentQueue _comments;
    private readonly MemberLayout _members;
    private readonly DocPrinter _printer;
    private readonly RowPrinter _rows;

    // Whether nothing stands in the block yet, and whether what stands there last must be set off from what follows.
    private bool _isFirst = true;
    private bool _isLarge;

    private PlanLayout(
        FormattingOptions options,
        string newLine,
        CancellationToken cancellationToken
    )
    {
        _options = options;
        _cancellation = cancellationToken;
        _comments = new CommentQueue(options.Indent);
        _members = new MemberLayout(_comments, options.Indent);
        _printer = new DocPrinter(options.Width, newLine);
        _rows = new RowPrinter(_printer, options.Width);
    }

    /// <summary>The comments before a member, and the one behind the member before it.</summary>
    private readonly record struct Before(
        string? Behind,
        IReadOnlyList<CommentLine> Lines,
        bool AfterBlank
    );

    /// <summary>The text of a file, laid out.</summary>
    public static string Format(
        GreenBranch file,
        FormattingOptions options,
        string newLine,
        CancellationToken cancellationToken
    )
    {
        var layout = new PlanLayout(options, newLine, cancellationToken);
        layout.Members(MembersOf(file), file.HasProblems, 0, isTop: true);
        layout.End((GreenToken)file.ChildAt(file.ChildCount - 1), 0);
        if (!layout._printer.IsEmpty)
        {
            layout._printer.BreakLine(0);
        }

        return layout._printer.ToString();
    }

    // What stands between two declarations is looked at piece by piece, as what stands in a block is.
    private static GreenNode[] MembersOf(GreenBranch file)
    {
        var members = new List<GreenNode>(file.ChildCount);
        for (var i = 0; i < file.ChildCount - 1; i++)
        {
            if (file.ChildAt(i) is GreenBranch { Kind: SyntaxKind.Stray } stray)
            {
                members.AddRange(stray.Children);
            }
            else
            {
                members.Add(file.ChildAt(i));
            }
        }

        return [.. members];
    }

    private void Members(ReadOnlySpan<GreenNode> members, bool hasProblems, int indent, bool isTop)
    {
        var soundUpTo = hasProblems ? 0 : members.Length;
        for (var i = 0; i < members.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (i >= soundUpTo)
            {
                var end = FaultyText.EndOfFaulty(members, i, isTop);
                if (end > i)
                {
                    Faulty(members[i..end], indent);
                    i = end - 1;
                    continue;
                }

                soundUpTo = FaultyText.EndOfLines(members, i);
            }

            if (members[i] is GreenToken comma)
            {
                Comma(comma, indent);
            }
            else
            {
                Member((GreenBranch)members[i], indent, isTop);
            }
        }
    }

    // A comma between members says nothing; its comments stay.
    private void Comma(GreenToken comma, int indent)
    {
        // Nor could a comment behind a comma that begins the file stand behind anything else.
        var isNeeded =
            _comments.NeedsComma(comma) || (_isFirst && _printer.IsEmpty && comma.HasComments);
        _comments.ReadBefore(comma);
        if (isNeeded)
        {
            Begin(TakeBefore(), indent, mustSetOff: false);
            _rows.Add(new Row(Doc.Text(",")), indent);
        }

        _comments.ReadBehind(comma);
    }

    private void Member(GreenBranch member, int indent, bool isTop)
    {
        _comments.ReadBefore(member.FirstToken()!);
        var before = TakeBefore();
        if (_members.Row(member) is { } row)
        {
            var isOneLine = row.IsOneLine(indent, _options.Width);
            if (
                member.ChildAt(member.ChildCount - 1)
                    is not GreenBranch { Kind: SyntaxKind.Block, ChildCount: > 2 }
                || (isOneLine && indent + row.FlatWidth <= _options.Width)
            )
            {
                Begin(before, indent, mustSetOff: isTop && (_isLarge || !isOneLine));
                _rows.Add(row, indent);
                _isLarge = isTop && !isOneLine;
                return;
            }

            // Made in vain; the comments are read again.
            _comments.Clear();
        }

        Begin(before, indent, mustSetOff: isTop);
        Block(member, indent);
        _isLarge = isTop;
    }

    private void Block(GreenBranch declaration, int indent)
    {
        var block = (GreenBranch)declaration.ChildAt(declaration.ChildCount - 1);
        _rows.Flush();
        _printer.BeginLine(indent);
        _printer.Write(_members.HeaderAndBrace(declaration), indent);

        _isFirst = true;
        _isLarge = false;
        var inner = indent + _options.Indent;
        Members(block.Children[1..^1], block.HasProblems, inner, isTop: false);
        var close = (GreenToken)block.ChildAt(block.ChildCount - 1);
        End(close, inner);
        _printer.BeginLine(indent);
        _printer.Write(close.Text);
        _comments.ReadBehind(close);
        _isFirst = false;
    }

    // The lines of what is faulty are given out as they are, from the first one's indentation on.
    private void Faulty(ReadOnlySpan<GreenNode> members, int indent)
    {
        var text = new StringBuilder();
        foreach (var member in members)
        {
            member.WriteTo(text);
        }

        var lines = text.ToString().AsSpan();
        var leading = members[0].FirstToken()!.LeadingText;
        var start = leading.LastIndexOfAny('\r', '\n') + 1;
        _comments.ReadLines(leading[..start]);
        Begin(TakeBefore(), indent, mustSetOff: false);
        _rows.Flush();
        _printer.BeginLine(0);
        _printer.WriteVerbatim(lines[start..].TrimEnd("\r\n"));
        _isLarge = false;
    }

    private Before TakeBefore() =>
        new(_comments.TakeBehind(), _comments.TakeLines(), _comments.AfterBlank);

    /// <summary>Writes what comes before a member, or before the end of those in a block.</summary>
    private void Begin(Before before, int indent, bool mustSetOff)
    {
        var (behind, lines, afterBlank) = before;
        if (behind is not null)
        {
            _rows.AddComment(behind);
        }

        var isBlankFirst = lines.Count > 0 ? lines[0].AfterBlank : afterBlank;
        if (!_isFirst && (isBlankFirst || mustSetOff))
        {
            BlankLine();
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && lines[i].AfterBlank)
            {
                BlankLine();
            }

            _rows.Flush();
            _printer.BeginLine(indent);
            _printer.Write(lines[i].Text);
        }

        if (lines.Count > 0 && afterBlank)
        {
            BlankLine();
        }

        _isFirst = false;
    }

    private void End(GreenToken close, int indent)
    {
        _comments.ReadBefore(close);
        Begin(TakeBefore() with { AfterBlank = false }, indent, mustSetOff: false);
        _rows.Flush();
    }

    private void BlankLine()
    {
        _rows.Flush();
        _printer.BreakLine(0);
    }
}
