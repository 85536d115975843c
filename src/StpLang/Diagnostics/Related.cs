using StpLang.Text;

namespace StpLang.Diagnostics;

/// <summary>Another place that has to do with a finding.</summary>
/// <param name="Origin">The text.</param>
/// <param name="Message">What is there: "gives £1.9m in 2018/19".</param>
public sealed record Related(Origin Origin, string Message);
