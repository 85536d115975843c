using System.Text;

namespace StpLang.Text;

/// <summary>
/// An immutable text with its lines. A changed text shares what did not change with the one it came from.
/// </summary>
public sealed class SourceText
{
    /// <summary>The largest file that is read, in bytes: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private readonly TextPiece[] _pieces;
    private readonly int[] _ends;
    private string? _whole;
    private TextLines? _lines;

    private SourceText(TextPiece[] pieces, string? whole)
    {
        _pieces = pieces;
        _whole = whole;
        _ends = new int[pieces.Length];
        var end = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            _ends[i] = end += pieces[i].Length;
        }

        Length = end;
    }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The lines, found when first asked for.</summary>
    public TextLines Lines
    {
        get
        {
            if (_lines is null)
            {
                Interlocked.CompareExchange(ref _lines, new TextLines(this), null);
            }

            return _lines;
        }
    }

    /// <summary>The character at a position.</summary>
    public char this[int position]
    {
        get
        {
            var piece = PieceAt(position);
            return _pieces[piece].Span[position - StartOf(piece)];
        }
    }

    internal ReadOnlySpan<TextPiece> Pieces => _pieces;

    /// <summary>A text of the given characters.</summary>
    public static SourceText From(string text) =>
        new(text.Length == 0 ? [] : [TextPiece.Of(text)], text);

    /// <summary>
    /// The text of a file's bytes, which must be UTF-8; a byte order mark is dropped.
    /// </summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="text">The text; where the bytes are not UTF-8, with U+FFFD for what is not.</param>
    /// <param name="invalidAt">The offset of the first byte that is not UTF-8, or -1.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out SourceText text, out int invalidAt)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            invalidAt = IndexOfInvalid(bytes[3..]);
            invalidAt += invalidAt < 0 ? 0 : 3;
            bytes = bytes[3..];
        }
        else
        {
            invalidAt = IndexOfInvalid(bytes);
        }

        text = From(Encoding.UTF8.GetString(bytes));
        return invalidAt < 0;
    }

    /// <summary>The text with a change applied.</summary>
    public SourceText WithChange(TextChange change) => WithChanges([change]);

    /// <summary>The text with changes applied, each of them to the text as it is before any of them.</summary>
    /// <exception cref="ArgumentException">Changes overlap, or lie outside the text.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        var pieces = new List<TextPiece>(_pieces.Length + 2);
        var end = 0;
        foreach (var (span, newText) in changes.OrderBy(c => c.Span))
        {
            if (span.Start < end || span.Length < 0 || span.End > Length)
            {
                throw new ArgumentException(
                    "Changes overlap or lie outside the text.",
                    nameof(changes)
                );
            }

            AddPieces(pieces, TextSpan.FromBounds(end, span.Start));
            TextPiece.Of(newText).AddTo(pieces);
            end = span.End;
        }

        AddPieces(pieces, TextSpan.FromBounds(end, Length));
        return new SourceText([.. pieces], null);
    }

    /// <summary>The one change that makes <paramref name="other"/> of this text: the least stretch outside which both agree.</summary>
    public TextChange ChangeTo(SourceText other)
    {
        var prefix = CommonPrefix(other);
        var suffix = CommonSuffix(other, Math.Min(Length, other.Length) - prefix);
        return new TextChange(
            TextSpan.FromBounds(prefix, Length - suffix),
            other.ToString(TextSpan.FromBounds(prefix, other.Length - suffix))
        );
    }

    /// <summary>The place of a position by line and character.</summary>
    public LinePosition PositionOf(int position) => Lines.PositionOf(position);

    /// <summary>The place of a span by lines and characters.</summary>
    public LinePositionSpan PositionsOf(TextSpan span) =>
        new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The characters of a span.</summary>
    public string ToString(TextSpan span)
    {
        if (span.Length == 0)
        {
            return "";
        }

        return string.Create(
            span.Length,
            (Text: this, span.Start),
            static (target, state) => state.Text.CopyTo(state.Start, target)
        );
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => _whole ??= ToString(new TextSpan(0, Length));

    /// <summary>Copies characters from a position on.</summary>
    public void CopyTo(int start, Span<char> target)
    {
        for (var i = start < Length ? PieceAt(start) : _pieces.Length; target.Length > 0; i++)
        {
            var source = _pieces[i].Span[(start - StartOf(i))..];
            source = source[..Math.Min(source.Length, target.Length)];
            source.CopyTo(target);
            target = target[source.Length..];
            start += source.Length;
        }
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        var offset = 0;
        while (
            Rune.DecodeFromUtf8(bytes[offset..], out _, out var length)
            == System.Buffers.OperationStatus.Done
        )
        {
            offset += length;
        }

        return offset;
    }

    /// <summary>The piece a position lies in.</summary>
    internal int PieceAt(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Length);
        return _pieces.Length == 1 ? 0 : TextPiece.CountUpTo(_ends, position);
    }

    /// <summary>Where a piece begins.</summary>
    internal int StartOf(int piece) => piece == 0 ? 0 : _ends[piece - 1];

    private void AddPieces(List<TextPiece> target, TextSpan span)
    {
        for (var i = span.IsEmpty ? _pieces.Length : PieceAt(span.Start); i < _pieces.Length; i++)
        {
            var start = StartOf(i);
            if (start >= span.End)
            {
                break;
            }

            var from = Math.Max(span.Start, start);
            var to = Math.Min(span.End, _ends[i]);
            _pieces[i].Slice(from - start, to - from).AddTo(target);
        }
    }

    private int CommonPrefix(SourceText other)
    {
        var position = 0;
        var limit = Math.Min(Length, other.Length);
        while (position < limit)
        {
            var mine = RestOfPiece(position);
            var theirs = other.RestOfPiece(position);
            var length = Math.Min(mine.Length, theirs.Length);

            // Pieces that a change left alone are the same memory: nothing to compare.
            if (mine[..length].Overlaps(theirs[..length], out var distance) && distance == 0)
            {
                position += length;
                continue;
            }

            var common = mine[..length].CommonPrefixLength(theirs[..length]);
            position += common;
            if (common < length)
            {
                break;
            }
        }

        return position;
    }

    private int CommonSuffix(SourceText other, int limit)
    {
        var count = 0;
        while (count < limit)
        {
            var mine = StartOfPiece(Length - count);
            var theirs = other.StartOfPiece(other.Length - count);
            var length = Math.Min(Math.Min(mine.Length, theirs.Length), limit - count);
            mine = mine[^length..];
            theirs = theirs[^length..];
            if (mine.Overlaps(theirs, out var distance) && distance == 0)
            {
                count += length;
                continue;
            }

            var common = 0;
            while (common < length && mine[length - 1 - common] == theirs[length - 1 - common])
            {
                common++;
            }

            count += common;
            if (common < length)
            {
                break;
            }
        }

        return count;
    }

    private ReadOnlySpan<char> RestOfPiece(int position)
    {
        var piece = PieceAt(position);
        return _pieces[piece].Span[(position - StartOf(piece))..];
    }

    private ReadOnlySpan<char> StartOfPiece(int end)
    {
        var piece = PieceAt(end - 1);
        return _pieces[piece].Span[..(end - StartOf(piece))];
    }
}
