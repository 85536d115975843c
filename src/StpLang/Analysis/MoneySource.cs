using StpLang.Values;

namespace StpLang.Analysis;

/// <summary>How fixes write money.</summary>
internal static class MoneySource
{
    /// <summary>Money by year as the language reads it: <c>{ 2017/18: £1.9m, 2018/19: £18_400 }</c>.</summary>
    /// <param name="amounts">At least one year.</param>
    public static string Of(IEnumerable<(FinancialYear Year, Money Amount)> amounts) =>
        $"{{ {string.Join(", ", amounts.Select(each => $"{each.Year}: {each.Amount.ToSource()}"))} }}";
}
