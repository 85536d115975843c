using StpLang.Text;

namespace StpLang.Services.Outline;

/// <summary>Lines that can be folded into their first.</summary>
/// <param name="Span">All of it, from the sign that opens to the one that closes; more than one line.</param>
/// <param name="Kind">What they are.</param>
public sealed record FoldingRange(TextSpan Span, FoldingKind Kind);
