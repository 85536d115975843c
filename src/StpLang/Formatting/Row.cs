namespace StpLang.Formatting;

/// <summary>A member on a line of its own: <c>name:</c> and a value, or a header and a short block.</summary>
/// <param name="Head">What stands first.</param>
/// <param name="Tail">What follows a blank; in rows of one form that follow one another it begins in one column.</param>
/// <param name="Form">What sort of member it is; none for one that is not aligned with others.</param>
internal sealed record Row(Doc Head, Doc? Tail = null, string? Form = null)
{
    /// <summary>The columns it takes on one line.</summary>
    public int FlatWidth => Head.FlatWidth + (Tail is null ? 0 : 1 + Tail.FlatWidth);

    /// <summary>Whether it takes one line, begun in a column, however wide it is.</summary>
    public bool IsOneLine(int column, int width) =>
        !Head.MustBreak
        && Tail is not { MustBreak: true }
        && (column + FlatWidth <= width || !(Head.CanBreak || Tail is { CanBreak: true }));

    /// <summary>The comment behind it, or null.</summary>
    public string? Comment { get; set; }
}
