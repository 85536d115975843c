using StpLang.Text;

namespace StpLang.Services.Outline;

/// <summary>Text that leads out of its file.</summary>
/// <param name="Span">The text, without quotes.</param>
/// <param name="Target">An address of the web, or the path of a file.</param>
/// <param name="IsFile">Whether it is a path.</param>
public sealed record DocumentLink(TextSpan Span, string Target, bool IsFile);
