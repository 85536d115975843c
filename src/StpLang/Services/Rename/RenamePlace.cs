using StpLang.Text;

namespace StpLang.Services.Rename;

/// <summary>A name that can be changed.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name: of <c>falls.hip_fractures</c> the part that the position is in.</param>
public sealed record RenamePlace(TextSpan Span, string Name);
