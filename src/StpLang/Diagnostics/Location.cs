using StpLang.Text;

namespace StpLang.Diagnostics;

/// <summary>A stretch of a file.</summary>
/// <param name="FilePath">The file's path as it was given; empty for text without a file.</param>
/// <param name="Text">The file's text.</param>
/// <param name="Span">The stretch.</param>
public sealed record Location(string FilePath, SourceText Text, TextSpan Span)
{
    /// <summary>The stretch by lines and characters.</summary>
    public LinePositionSpan LineSpan => Text.PositionsOf(Span);

    /// <summary>As compilers write it, counted from 1: <c>plan.stp(12,5)</c>.</summary>
    public override string ToString() => $"{FilePath}({LineSpan.Start})";
}
