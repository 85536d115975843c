using System.Collections.Immutable;
using StpLang.Text;

namespace StpLang.Services.Signature;

/// <summary>How a function or declaration is written whose parts an author is writing.</summary>
/// <param name="Label">The form of the whole: <c>max(value, …)</c>, <c>relationship a with b { … }</c>.</param>
/// <param name="Documentation">What it gives or is for, in Markdown.</param>
/// <param name="Parameters">The parts to be written, as stretches of the label.</param>
/// <param name="ActiveParameter">Which of them the author is writing.</param>
public sealed record SignatureHelp(
    string Label,
    string Documentation,
    ImmutableArray<TextSpan> Parameters,
    int ActiveParameter
);
