using System.Collections;

namespace StpLang.Text;

/// <summary>The lines of a text. A line ends with LF, CRLF or CR; the last one ends with the text.</summary>
public sealed class TextLines : IReadOnlyList<TextSpan>
{
    private readonly SourceText _text;

    // How many lines have ended where each piece does.
    private readonly int[] _breaks;

    internal TextLines(SourceText text)
    {
        _text = text;
        var pieces = text.Pieces;
        _breaks = new int[pieces.Length];
        var count = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            count += pieces[i].LineStarts.Length;
            count += EndsLine(i) ? 1 : 0;
            _breaks[i] = count;
        }

        Count = count + 1;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>A line's span without its line break.</summary>
    public TextSpan this[int line]
    {
        get
        {
            var full = FullSpan(line);
            var end = full.End;
            if (end > full.Start && _text[end - 1] == '\n')
            {
                end--;
            }

            if (end > full.Start && _text[end - 1] == '\r')
            {
                end--;
            }

            return TextSpan.FromBounds(full.Start, end);
        }
    }

    /// <summary>A line's span with its line break.</summary>
    public TextSpan FullSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(
            (uint)line,
            (uint)Count,
            nameof(line)
        );
        return TextSpan.FromBounds(
            StartOf(line),
            line + 1 < Count ? StartOf(line + 1) : _text.Length
        );
    }

    /// <summary>The line a position lies on.</summary>
    public int IndexOf(int position) => PositionOf(position).Line;

    /// <summary>The line a position lies on, and how far from the line's start.</summary>
    internal LinePosition PositionOf(int position)
    {
        if (position >= _text.Length)
        {
            return new LinePosition(Count - 1, position - StartOf(Count - 1));
        }

        var index = _text.PieceAt(position);
        var piece = _text.Pieces[index];
        var place = piece.Start + position - _text.StartOf(index);
        var line = BreaksBefore(index) + piece.CountLinesUpTo(place, out var last);
        return new LinePosition(line, last < 0 ? position - StartOf(line) : place - last);
    }

    /// <inheritdoc/>
    public IEnumerator<TextSpan> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int StartOf(int line)
    {
        if (line == 0)
        {
            return 0;
        }

        // The first piece in which, or at whose end, so many lines have ended.
        var index = TextPiece.CountUpTo(_breaks, line - 1);
        var piece = _text.Pieces[index];
        var starts = piece.LineStarts;
        var ordinal = line - BreaksBefore(index) - 1;
        return _text.StartOf(index)
            + (ordinal < starts.Length ? starts[ordinal] - piece.Start : piece.Length);
    }

    private int BreaksBefore(int piece) => piece == 0 ? 0 : _breaks[piece - 1];

    // A CR that ends a piece ends the line too, unless the LF that belongs to it is the next piece's.
    private bool EndsLine(int piece)
    {
        var pieces = _text.Pieces;
        return pieces[piece].Span[^1] switch
        {
            '\n' => true,
            '\r' => piece + 1 == pieces.Length || pieces[piece + 1].Span[0] != '\n',
            _ => false,
        };
    }
}
