using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>A part of a sum of money in one year.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Part">The part.</param>
/// <param name="Whole">The sum it is part of.</param>
internal readonly record struct YearPart(FinancialYear Year, Money Part, Money Whole)
{
    /// <summary>
    /// Parts by year, years that follow each other with the same figures drawn together: "£0.8m of £1m in 2018/19",
    /// "£2m a year from 2017/18 to 2018/19 and £1m of £3m in 2019/20". Where the part is the whole, the whole is not said.
    /// </summary>
    /// <param name="parts">The parts, in the order of the years.</param>
    public static string ByYear(IEnumerable<YearPart> parts)
    {
        var runs = new List<(YearPart First, FinancialYear Last)>();
        foreach (var each in parts)
        {
            if (
                runs.Count > 0
                && runs[^1].First with { Year = each.Year } == each
                && runs[^1].Last.StartYear + 1 == each.Year.StartYear
            )
            {
                runs[^1] = (runs[^1].First, each.Year);
            }
            else
            {
                runs.Add((each, each.Year));
            }
        }

        return Wording.List(
            runs.Select(run =>
            {
                var (year, part, whole) = run.First;
                var amounts = part == whole ? $"all {whole}" : $"{part} of {whole}";
                return year == run.Last
                    ? $"{amounts} in {year}"
                    : $"{amounts} a year from {year} to {run.Last}";
            })
        );
    }
}
