namespace StpLang.Text;

/// <summary>A place in a text by line and character, both counted from 0; characters are UTF-16 code units.</summary>
/// <param name="Line">The line.</param>
/// <param name="Character">The character within the line.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <summary>Orders by line, then by character.</summary>
    public int CompareTo(LinePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    /// <summary>As people count, from 1: <c>12,5</c>.</summary>
    public override string ToString() => $"{Line + 1},{Character + 1}";
}
