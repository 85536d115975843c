namespace StpLang.Cli.Input;

/// <summary>A step of what a command is to read.</summary>
/// <param name="Path">A file, as findings show it; null at the end of a search.</param>
/// <param name="Search">
/// The search that came upon the file, which counts only if it has a <c>plan</c>; null for a plan named on the command line.
/// </param>
internal sealed record PlanInput(string? Path, PlanSearch? Search);
