using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Values;

namespace StpLang.Analysis;

/// <summary>A part of a sum that a finding is about.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="Says">Who does what, before the amounts: "`falls` draws".</param>
/// <param name="Amounts">What it adds in the years in question, in order.</param>
internal sealed record SumPart(
    Origin Origin,
    string Says,
    ImmutableArray<(FinancialYear Year, Money Amount)> Amounts
)
{
    /// <summary>What it adds in all these years.</summary>
    public decimal Total => Amounts.Sum(each => each.Amount.Pounds);

    /// <summary>What a series adds in some years.</summary>
    public static SumPart Of(
        Origin origin,
        string says,
        Series series,
        IEnumerable<FinancialYear> years
    ) => new(origin, says, [.. years.Select(year => (year, new Money(series[year])))]);

    /// <summary>Whether both say the same of the same declaration.</summary>
    public bool Equals(SumPart? other) =>
        other is not null
        && Says == other.Says
        && Origin.IsOfSame(other.Origin)
        && Amounts.SequenceEqual(other.Amounts);

    /// <inheritdoc/>
    public override int GetHashCode() => Says.GetHashCode(StringComparison.Ordinal);
}
