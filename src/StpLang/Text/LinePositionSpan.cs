namespace StpLang.Text;

/// <summary>A stretch of a text by line and character.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first place after it.</param>
public readonly record struct LinePositionSpan(LinePosition Start, LinePosition End);
