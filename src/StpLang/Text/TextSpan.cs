namespace StpLang.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">Where it begins, counted from 0.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The first position after it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it covers nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether a position lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether another span lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share a position or touch.</summary>
    public bool Touches(TextSpan other) => other.Start <= End && other.End >= Start;

    /// <summary>The same stretch, moved.</summary>
    public TextSpan Shift(int distance) => new(Start + distance, Length);

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
