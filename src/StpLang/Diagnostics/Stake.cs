using StpLang.Values;

namespace StpLang.Diagnostics;

/// <summary>The money that a finding is about.</summary>
/// <param name="Amount">How much it is.</param>
/// <param name="Of">What goes behind the amount in a sentence, the same for all money that can be added up: "of the gap".</param>
public sealed record Stake(Money Amount, string Of)
{
    /// <summary>As a sentence has it: "£215m of the gap".</summary>
    public override string ToString() => $"{Amount} {Of}";
}
