using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Services.Navigation;

/// <summary>A place that a word leads to.</summary>
/// <param name="Word">The word, in the file that was asked about.</param>
/// <param name="Place">Where to put the caret: the name of the declaration or property, the beginning of the file.</param>
/// <param name="Extent">All of it, in the file of <paramref name="Place"/>.</param>
public sealed record NavigationTarget(TextSpan Word, Location Place, TextSpan Extent);
