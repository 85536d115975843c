namespace StpLang.Services.Hints;

/// <summary>Something to show between the words of a plan.</summary>
/// <param name="Position">Behind which character.</param>
/// <param name="Label">What to show: <c>= £1.9m</c>, <c>£0.4m unfunded</c>.</param>
/// <param name="Kind">What it is.</param>
public sealed record InlayHint(int Position, string Label, HintKind Kind);
