using System.Text;

namespace StpLang.Formatting;

/// <summary>Lays documents out, each behind what was laid out before.</summary>
internal sealed class DocPrinter(int width, string newLine)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<Pending> _pending = new();
    private readonly Stack<Doc> _ahead = new();
    private int _column;

    // Written when the line gets text, so that no line ends with blanks.
    private int _indent;

    private readonly record struct Pending(Doc Doc, int Indent, bool IsFlat);

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Begins a line at a column, the first one of the text without ending another.</summary>
    public void BeginLine(int indent)
    {
        if (IsEmpty)
        {
            _column = _indent = indent;
        }
        else
        {
            BreakLine(indent);
        }
    }

    /// <summary>Ends the line and begins the next one at a column.</summary>
    public void BreakLine(int indent)
    {
        _text.Append(newLine);
        _column = _indent = indent;
    }

    /// <summary>Writes text that has no line breaks.</summary>
    public void Write(string text)
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _indent).Append(text);
            _indent = 0;
            _column += text.Length;
        }
    }

    /// <summary>Writes text as it is, its own indentation in place of the line's.</summary>
    public void WriteVerbatim(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        _indent = 0;
        var line = text[(text.LastIndexOfAny('\r', '\n') + 1)..];
        _column = line.Length == text.Length ? _column + text.Length : line.Length;
    }

    /// <summary>Writes a document; its lines begin at a column.</summary>
    public void Write(Doc doc, int indent)
    {
        _pending.Push(new Pending(doc, indent, false));
        while (_pending.TryPop(out var next))
        {
            Step(next);
        }
    }

    private void Step(Pending next)
    {
        var (doc, indent, isFlat) = next;
        switch (doc.Kind)
        {
            case DocKind.Text:
                Write(doc.Content);
                break;
            case DocKind.Verbatim:
                _text.Append(' ', _indent);
                WriteVerbatim(doc.Content);
                break;
            case DocKind.Line when isFlat:
                Write(doc.Content);
                break;
            case DocKind.Line:
                BreakLine(indent);
                break;
            case DocKind.Padding when !isFlat && doc.Amount > 0:
                Write(new string(' ', doc.Amount));
                break;
            case DocKind.Nest:
                _pending.Push(new Pending(doc.Parts[0], indent + doc.Amount, isFlat));
                break;
            case DocKind.Align:
                _pending.Push(new Pending(doc.Parts[0], _column, isFlat));
                break;
            case DocKind.Group:
                _pending.Push(new Pending(doc.Parts[0], indent, isFlat || Fits(doc)));
                break;
            case DocKind.Concat:
                for (var i = doc.Parts.Count - 1; i >= 0; i--)
                {
                    _pending.Push(new Pending(doc.Parts[i], indent, isFlat));
                }

                break;
        }
    }

    /// <summary>Whether a document fits on this line with what follows up to the next place to break at.</summary>
    private bool Fits(Doc doc)
    {
        var room = width - _column - doc.FlatWidth;
        if (doc.MustBreak || room < 0)
        {
            return false;
        }

        foreach (var (following, _, isFlat) in _pending)
        {
            _ahead.Clear();
            _ahead.Push(following);
            while (_ahead.TryPop(out var part))
            {
                if (isFlat || !part.CanBreak)
                {
                    room -= part.FlatWidth;
                }
                else if (part.Kind == DocKind.Line)
                {
                    return true;
                }
                else
                {
                    // Only what may come before the first line counts; more than that is never looked at.
                    for (var i = part.Parts.Count - 1; i >= 0; i--)
                    {
                        _ahead.Push(part.Parts[i]);
                    }
                }

                if (room < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
