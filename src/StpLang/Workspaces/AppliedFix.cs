using StpLang.Diagnostics;

namespace StpLang.Workspaces;

/// <summary>A fix that was made.</summary>
/// <param name="Finding">The finding it removed.</param>
/// <param name="Fix">What was changed.</param>
internal sealed record AppliedFix(Diagnostic Finding, CodeFix Fix);
