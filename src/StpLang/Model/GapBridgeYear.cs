using StpLang.Values;

namespace StpLang.Model;

/// <summary>One year of the bridge from the gap if nothing is done to the gap that stays open.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="DoNothing">The gap if nothing is done; null where the plan does not say.</param>
/// <param name="Solutions">What the plan saves.</param>
/// <param name="Investment">What the solutions cost.</param>
/// <param name="Stf">What the Sustainability and Transformation Fund gives.</param>
/// <param name="Residual">The gap the plan says stays open; null where it does not say.</param>
public sealed record GapBridgeYear(
    FinancialYear Year,
    Money? DoNothing,
    Money Solutions,
    Money Investment,
    Money Stf,
    Money? Residual
)
{
    /// <summary>
    /// The gap that stays open by the other figures: do nothing, less solutions, plus investment, less STF. Null where the
    /// plan does not say what there would be if nothing were done.
    /// </summary>
    public Money? Remaining => DoNothing - Solutions + Investment - Stf;

    /// <summary>
    /// How much more stays open by the other figures than the plan says; below nothing where the plan says more. Null where
    /// it does not say, or nothing can be left.
    /// </summary>
    public Money? Unaccounted => Remaining - Residual;
}
