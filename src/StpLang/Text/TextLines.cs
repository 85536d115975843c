using System.Collections;

namespace StpLang.Text;

/// <summary>The lines of a text. A line ends with LF, CRLF or CR; the last one ends with the text.</summary>
public sealed class TextLines : IReadOnlyList<TextSpan>
{
    private readonly int[] _starts;
    private readonly SourceText _text;

    internal TextLines(SourceText text)
    {
        _text = text;
        var starts = new List<int>(Math.Max(4, text.Length / 32)) { 0 };
        var offset = 0;
        var afterCarriageReturn = false;
        foreach (var piece in text.Pieces)
        {
            var rest = piece.Span;
            var position = offset;
            if (afterCarriageReturn && rest.Length > 0)
            {
                // A CR that ends the piece before: its line starts here, or after the LF that belongs to it.
                position += rest[0] == '\n' ? 1 : 0;
                starts.Add(position);
                rest = rest[(position - offset)..];
                afterCarriageReturn = false;
            }

            for (int next; (next = rest.IndexOfAny('\r', '\n')) >= 0; )
            {
                if (rest[next] == '\r' && next + 1 == rest.Length)
                {
                    afterCarriageReturn = true;
                    break;
                }

                var length = rest[next] == '\r' && rest[next + 1] == '\n' ? next + 2 : next + 1;
                position += length;
                rest = rest[length..];
                starts.Add(position);
            }

            offset += piece.Length;
        }

        if (afterCarriageReturn)
        {
            starts.Add(offset);
        }

        _starts = [.. starts];
    }

    /// <inheritdoc/>
    public int Count => _starts.Length;

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
    public TextSpan FullSpan(int line) =>
        TextSpan.FromBounds(
            _starts[line],
            line + 1 < _starts.Length ? _starts[line + 1] : _text.Length
        );

    /// <summary>The line a position lies on.</summary>
    public int IndexOf(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        return index >= 0 ? index : ~index - 1;
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
}
