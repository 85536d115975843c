namespace StpLang.Text;

/// <summary>A replacement of one stretch of a text by another text.</summary>
/// <param name="Span">What is replaced, in the text before the change; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
