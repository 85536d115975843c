using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;

namespace StpLang.Formatting;

/// <summary>
/// The comments read but not yet written. A comment is passed on in the order of the text: one that stands behind
/// something stays on its line, one on a line of its own stays on one, whatever is done with the tokens around it.
/// </summary>
internal sealed class CommentQueue(int indent)
{
    private const string Blanks = " \t\u000B\u000C\u00A0\uFEFF";

    private List<CommentLine> _lines = [];

    /// <summary>The comment that stands behind the last token, or null.</summary>
    public string? Behind { get; private set; }

    /// <summary>Whether the last trivia read ended with a blank line.</summary>
    public bool AfterBlank { get; private set; }

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty => Behind is null && _lines.Count == 0;

    /// <summary>Reads the trivia before a token.</summary>
    public void ReadBefore(GreenToken token) => ReadLines(token.LeadingText);

    /// <summary>Reads trivia that begin at the start of a line.</summary>
    public void ReadLines(ReadOnlySpan<char> trivia)
    {
        AfterBlank = false;
        if (trivia.IndexOfAnyExcept(' ') < 0)
        {
            return;
        }

        var lexer = new Lexer(trivia.ToString());
        var isEmptyLine = true;
        var start = 0;
        while (lexer.NextTrivia(out var length) is var kind and not SyntaxKind.None)
        {
            switch (kind)
            {
                case SyntaxKind.EndOfLine:
                    AfterBlank |= isEmptyLine;
                    isEmptyLine = true;
                    break;
                case SyntaxKind.Comment or SyntaxKind.DocComment:
                    _lines.Add(
                        new CommentLine(
                            trivia.Slice(start, length).TrimEnd(Blanks).ToString(),
                            AfterBlank
                        )
                    );
                    AfterBlank = isEmptyLine = false;
                    break;
            }

            start += length;
        }
    }

    /// <summary>Reads the trivia behind a token.</summary>
    public void ReadBehind(GreenToken token)
    {
        if (!token.HasComments || CommentBehind(token) is not { Length: > 0 } comment)
        {
            return;
        }

        if (IsEmpty)
        {
            Behind = comment;
        }
        else
        {
            _lines.Add(new CommentLine(comment, false));
        }
    }

    /// <summary>Whether a comma between members cannot be left out, as its comment would come to document what follows.</summary>
    public bool NeedsComma(GreenToken comma) =>
        comma.HasComments
        && (
            comma.LeadingText.IndexOf("///") >= 0
            || (
                comma.TrailingText.IndexOf("///") >= 0
                && (!IsEmpty || comma.LeadingText.IndexOf("//") >= 0)
            )
        );

    /// <summary>Takes the comment behind the last token.</summary>
    public string? TakeBehind()
    {
        var behind = Behind;
        Behind = null;
        return behind;
    }

    /// <summary>Takes the comments on lines of their own.</summary>
    public IReadOnlyList<CommentLine> TakeLines()
    {
        if (_lines.Count == 0)
        {
            return [];
        }

        var lines = _lines;
        _lines = [];
        return lines;
    }

    /// <summary>Forgets all that waits.</summary>
    public void Clear()
    {
        Behind = null;
        _lines.Clear();
    }

    /// <summary>All that waits, each comment on its line, the last line not ended; nothing where nothing waits.</summary>
    public Doc Take()
    {
        if (IsEmpty)
        {
            return Doc.Nothing;
        }

        var parts = new List<Doc>();
        if (TakeBehind() is { } behind)
        {
            parts.Add(Doc.Text(" " + behind));
        }

        foreach (var line in TakeLines())
        {
            parts.Add(Doc.HardLine);
            parts.Add(Doc.Text(line.Text));
        }

        return Doc.Concat(parts);
    }

    /// <summary>What stands between two parts of a value: the separator, or the comments between them and a line break.</summary>
    /// <param name="separator">What stands there if there are no comments.</param>
    /// <param name="isNested">Whether what follows goes on with what came before, and is indented to show it.</param>
    public Doc TakeOr(Doc separator, bool isNested)
    {
        if (IsEmpty)
        {
            return separator;
        }

        var lines = Doc.Concat(Take(), Doc.HardLine);
        return isNested ? Doc.Nest(indent, lines) : lines;
    }

    private static string CommentBehind(GreenToken token)
    {
        var text = token.TrailingText;
        var start = text.IndexOf("//");
        return start < 0 ? "" : text[start..].TrimEnd("\r\n").TrimEnd(Blanks).ToString();
    }
}
