namespace StpLang.Values;

/// <summary>Why a value cannot be worked out, in a planner's words.</summary>
/// <param name="Kind">What sort of failure it is.</param>
/// <param name="Message">What is wrong and what was seen: "money and a number cannot be added".</param>
/// <param name="Help">What to do about it, where there is something to say.</param>
internal sealed record ArithmeticFailure(
    ArithmeticFailureKind Kind,
    string Message,
    string? Help = null
);
