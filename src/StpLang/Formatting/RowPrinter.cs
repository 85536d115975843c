namespace StpLang.Formatting;

/// <summary>
/// Writes rows, holding back those that follow one another until it is known in which column their tails begin.
/// </summary>
/// <remarks>
/// A run ends before a row that would push another one over the edge of the page; a row that takes several lines is
/// not counted there. So the column depends on the rows alone, not on how they were laid out before.
/// </remarks>
internal sealed class RowPrinter(DocPrinter printer, int width)
{
    private readonly List<Row> _run = [];
    private int _indent;
    private int _heads;
    private int _tails;
    private bool _isOver;

    /// <summary>Adds a row, which begins on a new line.</summary>
    public void Add(Row row, int indent)
    {
        var isOneLine = row.IsOneLine(indent, width);
        var heads = Math.Max(_heads, row.Head.FlatWidth);
        // What is too long and cannot be helped does not keep others from being aligned.
        var tail =
            isOneLine && indent + row.FlatWidth <= width ? row.FlatWidth - row.Head.FlatWidth : 0;
        var tails = Math.Max(_tails, tail);
        if (
            _run.Count > 0
            && (
                _isOver
                || row.Form is null
                || row.Form != _run[0].Form
                || indent + heads + tails > width
            )
        )
        {
            Flush();
            heads = row.Head.FlatWidth;
            tails = tail;
        }

        _run.Add(row);
        _indent = indent;
        _heads = heads;
        _tails = tails;
        _isOver = row.Form is null;
    }

    /// <summary>Puts a comment behind what was added last.</summary>
    public void AddComment(string comment)
    {
        if (_run.Count > 0)
        {
            _run[^1].Comment = comment;
        }
        else
        {
            printer.Write(" " + comment);
        }
    }

    /// <summary>Writes the rows held back.</summary>
    public void Flush()
    {
        foreach (var row in _run)
        {
            Write(row);
        }

        _run.Clear();
        _heads = _tails = 0;
        _isOver = false;
    }

    private void Write(Row row)
    {
        printer.BeginLine(_indent);
        if (row.Tail is null)
        {
            printer.Write(row.Head, _indent);
        }
        else
        {
            var gap = row.Form is null ? 1 : _heads - row.Head.FlatWidth + 1;
            printer.Write(Doc.Concat(row.Head, Doc.Text(new string(' ', gap)), row.Tail), _indent);
        }

        if (row.Comment is { } comment)
        {
            printer.Write(" " + comment);
        }
    }
}
