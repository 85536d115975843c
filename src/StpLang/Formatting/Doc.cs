namespace StpLang.Formatting;

/// <summary>What a piece of a document is.</summary>
internal enum DocKind : byte
{
    Text,
    Verbatim,
    Line,
    Padding,
    Nest,
    Align,
    Group,
    Concat,
}

/// <summary>
/// A document: text with the places where it may break, in the algebra of Wadler's "A prettier printer". A group is
/// laid out on one line where it fits, and else every line of its own is a line break.
/// </summary>
/// <remarks>Each knows how wide it is on one line, so that laying out takes time in proportion to its size.</remarks>
internal sealed class Doc
{
    /// <summary>Wider than any line; sums of it do not overflow.</summary>
    public const int Endless = 1 << 20;

    private Doc(DocKind kind, int flatWidth)
    {
        Kind = kind;
        FlatWidth = Math.Min(flatWidth, Endless);
    }

    /// <summary>Nothing.</summary>
    public static readonly Doc Nothing = Text("");

    /// <summary>A blank, or a line break where the group around it is broken.</summary>
    public static readonly Doc Line = new(DocKind.Line, 1) { Content = " ", CanBreak = true };

    /// <summary>Nothing, or a line break where the group around it is broken.</summary>
    public static readonly Doc SoftLine = new(DocKind.Line, 0) { CanBreak = true };

    /// <summary>A line break, which breaks every group around it.</summary>
    public static readonly Doc HardLine = new(DocKind.Line, 0)
    {
        CanBreak = true,
        MustBreak = true,
    };

    public DocKind Kind { get; }

    /// <summary>The columns it takes on one line.</summary>
    public int FlatWidth { get; }

    /// <summary>Whether it holds a line break that is always one.</summary>
    public bool MustBreak { get; private init; }

    /// <summary>Whether it holds any place to break at.</summary>
    public bool CanBreak { get; private init; }

    /// <summary>The text of a text, and of a line that is not broken.</summary>
    public string Content { get; private init; } = "";

    /// <summary>The blanks of a padding, or how much deeper a nested document lies.</summary>
    public int Amount { get; private init; }

    /// <summary>The parts of a concatenation; the one inside of any other.</summary>
    public IReadOnlyList<Doc> Parts { get; private init; } = [];

    /// <summary>Text without line breaks.</summary>
    public static Doc Text(string text) => new(DocKind.Text, text.Length) { Content = text };

    /// <summary>Text of any number of lines that is given out as it is.</summary>
    public static Doc Verbatim(string text) =>
        new(DocKind.Verbatim, Endless) { Content = text, MustBreak = true };

    /// <summary>Blanks where the group around it is broken, and nothing where it is not.</summary>
    public static Doc Padding(int amount) => new(DocKind.Padding, 0) { Amount = amount };

    /// <summary>A document whose lines are indented deeper.</summary>
    public static Doc Nest(int amount, Doc inner) => Wrap(DocKind.Nest, inner, amount);

    /// <summary>A document whose lines begin in the column it begins in.</summary>
    public static Doc Align(Doc inner) => Wrap(DocKind.Align, inner, 0);

    /// <summary>A document that is laid out on one line where it fits.</summary>
    public static Doc Group(Doc inner) => inner.CanBreak ? Wrap(DocKind.Group, inner, 0) : inner;

    /// <summary>Documents one behind the other.</summary>
    public static Doc Concat(params IReadOnlyList<Doc> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var width = 0;
        var mustBreak = false;
        var canBreak = false;
        foreach (var part in parts)
        {
            width = Math.Min(width + part.FlatWidth, Endless);
            mustBreak |= part.MustBreak;
            canBreak |= part.CanBreak;
        }

        return new Doc(DocKind.Concat, width)
        {
            Parts = parts,
            MustBreak = mustBreak,
            CanBreak = canBreak,
        };
    }

    private static Doc Wrap(DocKind kind, Doc inner, int amount) =>
        new(kind, inner.FlatWidth)
        {
            Parts = [inner],
            Amount = amount,
            MustBreak = inner.MustBreak,
            CanBreak = inner.CanBreak,
        };
}
