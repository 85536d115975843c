using System.Text;
using StpLang.Cli.Terminal;
using StpLang.Text;

namespace StpLang.Cli.Rendering;

/// <summary>A line of source and the marks under it, in columns of a terminal.</summary>
/// <param name="LineNumber">The line's number, from 1.</param>
/// <param name="Line">The line, or the part of it around the marked stretch, safe to print.</param>
/// <param name="Indent">How many columns come before the marks.</param>
/// <param name="MarkWidth">How many columns are marked, at least one.</param>
/// <param name="LastLineNumber">The line that the stretch ends on.</param>
internal sealed record Excerpt(
    int LineNumber,
    string Line,
    int Indent,
    int MarkWidth,
    int LastLineNumber
)
{
    private const int TabWidth = 4;
    private const string Ellipsis = "…";

    /// <summary>The line a stretch begins on.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">What to mark; on its first line, where it has several.</param>
    /// <param name="width">How many columns there are; longer lines are cut around the stretch.</param>
    public static Excerpt Of(SourceText text, TextSpan span, int width)
    {
        var lineNumber = text.Lines.IndexOf(span.Start);
        var line = text.Lines[lineNumber];
        var lastLine = span.IsEmpty ? lineNumber : text.Lines.IndexOf(span.End - 1);

        // Only what could be shown is looked at: a line may have a million characters.
        var reach = 2 * width;
        var from = Math.Max(line.Start, span.Start - reach);
        var to = (int)Math.Min(line.End, (long)span.Start + reach);
        if (from > line.Start && char.IsLowSurrogate(text[from]))
        {
            from++;
        }

        var cells = Cells(text.ToString(TextSpan.FromBounds(from, Math.Max(from, to))));
        var marked = Marked(cells, span.Start - from, span.End - from);
        var isWhole = from == line.Start && to == line.End;
        if (isWhole && cells.Count > 0 && cells[^1].Column + cells[^1].Width <= width)
        {
            return new Excerpt(
                lineNumber + 1,
                Join(cells, 0, cells.Count),
                marked.Start,
                marked.Width,
                lastLine + 1
            );
        }

        return Window(cells, marked, width, from > line.Start, to < line.End) with
        {
            LineNumber = lineNumber + 1,
            LastLineNumber = lastLine + 1,
        };
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var column = 0;
        var position = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            string shown;
            int width;
            if (rune.Value == '\t')
            {
                width = TabWidth - column % TabWidth;
                shown = new string(' ', width);
            }
            else if (Sanitizer.IsSafe(rune))
            {
                shown = rune.ToString();
                width = CellWidth.Of(rune);
            }
            else
            {
                shown = Sanitizer.Escape(rune);
                width = shown.Length;
            }

            cells.Add(new Cell(position, column, shown, width));
            column += width;
            position += rune.Utf16SequenceLength;
        }

        return cells;
    }

    private static (int Start, int Width) Marked(List<Cell> cells, int from, int to)
    {
        var end = cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;
        var first = end;
        var last = -1;
        foreach (var cell in cells)
        {
            if (cell.Position >= from && first == end)
            {
                first = cell.Column;
            }

            if (cell.Position >= from && cell.Position < to && cell.Shown != " ")
            {
                last = cell.Column + cell.Width;
            }
        }

        return (first, Math.Max(1, last - first));
    }

    // The columns around the marks, with an ellipsis where the line goes on.
    private static Excerpt Window(
        List<Cell> cells,
        (int Start, int Width) marked,
        int width,
        bool isCutBefore,
        bool isCutAfter
    )
    {
        var left =
            marked.Start + marked.Width + 2 <= width && !isCutBefore
                ? 0
                : Math.Max(0, marked.Start - width / 3);
        var first = 0;
        while (first < cells.Count && cells[first].Column < left)
        {
            first++;
        }

        left = first < cells.Count ? cells[first].Column : marked.Start;
        isCutBefore |= first > 0;
        var indent = isCutBefore ? 1 : 0;
        var last = first;
        while (
            last < cells.Count
            && cells[last].Column + cells[last].Width - left + indent + 1 <= width
        )
        {
            last++;
        }

        isCutAfter |= last < cells.Count;
        var shown = Join(cells, first, last);
        var markStart = marked.Start - left + indent;
        return new Excerpt(
            0,
            (isCutBefore ? Ellipsis : "") + shown + (isCutAfter ? Ellipsis : ""),
            markStart,
            Math.Max(1, Math.Min(marked.Width, width - markStart)),
            0
        );
    }

    private static string Join(List<Cell> cells, int first, int end)
    {
        var builder = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            builder.Append(cells[i].Shown);
        }

        return builder.ToString();
    }

    private readonly record struct Cell(int Position, int Column, string Shown, int Width);
}
