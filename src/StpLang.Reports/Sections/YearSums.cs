using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Reports.Sections;

/// <summary>What all programmes of a plan come to in a year, as <c>coverage.totals</c> of its JSON has it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Cost">What they cost.</param>
/// <param name="Funded">What their sources give them.</param>
/// <param name="Unfunded">What of the cost no source pays for.</param>
internal sealed record YearSums(FinancialYear Year, Money Cost, Money Funded, Money Unfunded)
{
    /// <summary>Those of each year in which a programme costs or receives something, in order.</summary>
    public static ImmutableArray<YearSums> Of(PlanModel model) =>
        [
            .. model
                .Funding.SelectMany(programme => programme.Years)
                .GroupBy(year => year.Year)
                .OrderBy(year => year.Key)
                .Select(year => new YearSums(
                    year.Key,
                    new Money(year.Sum(each => each.Cost.Pounds)),
                    new Money(year.Sum(each => each.Funded.Pounds)),
                    new Money(year.Sum(each => each.Unfunded.Pounds))
                )),
        ];
}
