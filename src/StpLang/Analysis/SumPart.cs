using System.Collections.Immutable;
using StpLang.Diagnostics;
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
    // Beyond so many a list explains a sum no better, and a plan can have thousands.
    private const int MostShown = 10;

    private decimal Total => Amounts.Sum(each => each.Amount.Pounds);

    /// <summary>What a series adds in some years.</summary>
    public static SumPart Of(
        Origin origin,
        string says,
        Series series,
        IEnumerable<FinancialYear> years
    ) => new(origin, says, [.. years.Select(year => (year, new Money(series[year])))]);

    /// <summary>
    /// The parts as related places: those that add something, in the order given; of more than ten, the ten largest and one
    /// place for all the others.
    /// </summary>
    /// <param name="parts">The parts, all of the same years.</param>
    /// <param name="byYear">How amounts are told; by default as <see cref="Wording.ByYear"/> does.</param>
    public static ImmutableArray<Related> Related(
        IEnumerable<SumPart> parts,
        Func<IEnumerable<(FinancialYear Year, Money Amount)>, string>? byYear = null
    )
    {
        string Tell(IEnumerable<(FinancialYear Year, Money Amount)> amounts) =>
            (byYear ?? Wording.ByYear)(amounts.Where(each => each.Amount != Money.Zero));

        Related Told(SumPart part) => new(part.Origin, $"{part.Says} {Tell(part.Amounts)}");

        List<SumPart> all =
        [
            .. parts.Where(part => part.Amounts.Any(each => each.Amount != Money.Zero)),
        ];
        if (all.Count <= MostShown)
        {
            return [.. all.Select(Told)];
        }

        List<SumPart> largestFirst = [.. all.OrderByDescending(part => part.Total)];
        var rest = largestFirst[MostShown..];
        var together = rest.SelectMany(part => part.Amounts)
            .GroupBy(each => each.Year)
            .OrderBy(year => year.Key)
            .Select(year => (year.Key, new Money(year.Sum(each => each.Amount.Pounds))));
        return
        [
            .. largestFirst.Take(MostShown).Select(Told),
            rest.Count == 1
                ? Told(rest[0])
                : new Related(
                    rest[0].Origin,
                    $"the first of {Wording.Count(rest.Count, "smaller amount")} that come to {Tell(together)} together"
                ),
        ];
    }
}
