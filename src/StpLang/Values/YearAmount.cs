namespace StpLang.Values;

/// <summary>One year of a <see cref="Series"/>.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Amount">The figure in the unit of the series: pounds, percent or plain number.</param>
public readonly record struct YearAmount(FinancialYear Year, decimal Amount)
{
    /// <summary>The figure of a series of money, to the penny.</summary>
    public Money Money => Money.ToPenny(Amount);
}
