using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>The part of a finance gap that a finding is about.</summary>
internal static class GapStake
{
    /// <summary>An amount of the gap.</summary>
    public static Stake Of(Money amount) => new(amount, "of the gap");

    /// <summary>Amounts of several years; a cumulative gap has those of earlier years in it, so there the most counts.</summary>
    public static Stake Of(GapBridge bridge, IEnumerable<Money> amounts)
    {
        var pounds = amounts.Select(amount => Math.Abs(amount.Pounds));
        return Of(new Money(bridge.IsCumulative ? pounds.Max() : pounds.Sum()));
    }
}
