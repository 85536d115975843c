using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>A part of a sum of money in one year.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Part">The part.</param>
/// <param name="Whole">The sum it is part of.</param>
internal sealed record YearPart(FinancialYear Year, Money Part, Money Whole)
{
    /// <summary>Whether it is some of the whole: where something below nothing is added, it is not.</summary>
    public bool IsPart => Part > Money.Zero && Part <= Whole;

    /// <summary>
    /// Parts by year, years that follow each other with the same figures drawn together: "£0.8m of £1m in 2018/19",
    /// "£2m a year from 2017/18 to 2018/19 and £1m of £3m in 2019/20". Where the part is the whole, the whole is not said.
    /// </summary>
    /// <param name="parts">The parts, in the order of the years.</param>
    public static string ByYear(IEnumerable<YearPart> parts) =>
        Wording.ByYear(
            parts.Select(each => (each.Year, (each.Part, each.Whole))),
            each => each.Part == each.Whole ? $"all {each.Whole}" : $"{each.Part} of {each.Whole}"
        );
}
