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
    public decimal Total { get; } = TotalOf(Amounts);

    /// <summary>Whether it adds nothing in any of them.</summary>
    public bool IsNothing => Total == 0m && Amounts.All(each => each.Amount == Money.Zero);

    /// <summary>What a series adds in some years.</summary>
    public static SumPart Of(
        Origin origin,
        string says,
        Series series,
        IEnumerable<FinancialYear> years
    ) => new(origin, says, [.. years.Select(year => (year, series.MoneyIn(year)))]);

    /// <summary>Whether both say the same of the same declaration.</summary>
    public bool Equals(SumPart? other) =>
        other is not null
        && Says == other.Says
        && Origin.IsOfSame(other.Origin)
        && Amounts.AsSpan().SequenceEqual(other.Amounts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Says.GetHashCode(StringComparison.Ordinal);

    private static decimal TotalOf(ImmutableArray<(FinancialYear Year, Money Amount)> amounts)
    {
        var total = 0m;
        foreach (var (_, amount) in amounts)
        {
            total += amount.Pounds;
        }

        return total;
    }
}
