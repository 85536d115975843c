namespace StpLang.Services.Status;

/// <summary>How a plan stands, in a few figures.</summary>
/// <param name="Plan">The plan's title, else its name; empty where a file belongs to no plan.</param>
/// <param name="RootPath">The path of its root file.</param>
/// <param name="Errors">How many errors it does not accept.</param>
/// <param name="Warnings">How many are worth changing.</param>
/// <param name="Notes">How many are worth knowing.</param>
/// <param name="Accepted">How many it accepts with a reason.</param>
/// <param name="Cost">What its programmes cost over all years, in pounds.</param>
/// <param name="Unfunded">What of that no source pays for, in pounds.</param>
public sealed record PlanStatus(
    string Plan,
    string RootPath,
    int Errors,
    int Warnings,
    int Notes,
    int Accepted,
    decimal Cost,
    decimal Unfunded
)
{
    /// <summary>The part of the cost that is paid for, from 0 to 1; null where nothing costs anything.</summary>
    public decimal? FundedShare => Cost > 0 ? (Cost - Unfunded) / Cost : null;
}
