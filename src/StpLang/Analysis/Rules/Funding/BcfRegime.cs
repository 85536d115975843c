using System.Collections.Immutable;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>The Better Care Fund of 2023 to 2025: which years it covers and from which day plans could know of it.</summary>
/// <remarks>Source: 2023 to 2025 Better Care Fund policy framework, 4 April 2023.</remarks>
internal static class BcfRegime
{
    /// <summary>The day of the policy framework.</summary>
    public static readonly DateOnly Since = new(2023, 4, 4);

    /// <summary>The last day of its last year.</summary>
    public static readonly DateOnly Until = new(2025, 3, 31);

    /// <summary>Its financial years.</summary>
    public static readonly ImmutableArray<FinancialYear> Years = [new(2023), new(2024)];
}
