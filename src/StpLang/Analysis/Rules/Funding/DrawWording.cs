using StpLang.Model;
using StpLang.Values;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>How messages put what a draw gives.</summary>
internal static class DrawWording
{
    /// <summary>What a draw gives in some years, without those in which it gives nothing: "£0.8m in 2018/19".</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="years">The years, in order.</param>
    public static string Gives(this Draw draw, IEnumerable<FinancialYear> years)
    {
        var amount = draw.Amount;
        var given = years
            .Select(year => (Year: year, Amount: amount.MoneyIn(year)))
            .Where(each => each.Amount != Money.Zero)
            .ToList();
        return given.Count == 0 ? "nothing" : Wording.ByYear(given);
    }
}
