namespace StpLang.Text;

/// <summary>A stretch of a buffer.</summary>
internal readonly record struct TextPiece(TextBuffer Buffer, int Start, int Length)
{
    // Below this, copying costs less than one more piece does.
    private const int Small = 512;

    public int End => Start + Length;

    public ReadOnlySpan<char> Span => Buffer.Text.AsSpan(Start, Length);

    /// <summary>The line starts inside it, counted from where the buffer begins; none at its two ends.</summary>
    public ReadOnlySpan<int> LineStarts
    {
        get
        {
            var starts = Buffer.LineStarts;
            var first = CountUpTo(starts, Start);
            return starts[first..CountUpTo(starts, End - 1)];
        }
    }

    /// <summary>How many lines begin in it, up to a place in it.</summary>
    /// <param name="place">The place, counted in the buffer.</param>
    /// <param name="last">Where the last of them begins, counted in the buffer; -1 where none does.</param>
    public int CountLinesUpTo(int place, out int last)
    {
        var starts = Buffer.LineStarts;
        var end = CountUpTo(starts, place);
        var count = end - CountUpTo(starts, Start);
        last = count > 0 ? starts[end - 1] : -1;
        return count;
    }

    public static TextPiece Of(string text) => new(new TextBuffer(text), 0, text.Length);

    public TextPiece Slice(int start, int length) => new(Buffer, Start + start, length);

    /// <summary>Puts it behind some pieces, as a part of the last one where it goes on there or both are small.</summary>
    public void AddTo(List<TextPiece> pieces)
    {
        if (Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && Join(pieces[^1], this) is { } joined)
        {
            pieces[^1] = joined;
        }
        else
        {
            pieces.Add(this);
        }
    }

    /// <summary>How many of some places in order lie at a position or before it.</summary>
    public static int CountUpTo(ReadOnlySpan<int> places, int position)
    {
        var found = places.BinarySearch(position);
        if (found < 0)
        {
            return ~found;
        }

        while (found + 1 < places.Length && places[found + 1] == position)
        {
            found++;
        }

        return found + 1;
    }

    private static TextPiece? Join(TextPiece first, TextPiece second) =>
        ReferenceEquals(first.Buffer, second.Buffer) && first.End == second.Start
            ? first with
            {
                Length = first.Length + second.Length,
            }
        : first.Length + second.Length <= Small ? Of(string.Concat(first.Span, second.Span))
        : null;
}
