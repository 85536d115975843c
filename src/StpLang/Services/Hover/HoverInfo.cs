using StpLang.Text;

namespace StpLang.Services.Hover;

/// <summary>What there is to know of a place.</summary>
/// <param name="Markdown">What there is to know, in Markdown.</param>
/// <param name="Span">The text that it is about.</param>
public sealed record HoverInfo(string Markdown, TextSpan Span);
