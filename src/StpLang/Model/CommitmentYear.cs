using StpLang.Values;

namespace StpLang.Model;

/// <summary>One year of a budget or pool.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Held">The money there is, to the penny.</param>
/// <param name="Drawn">What programmes draw and pools receive, to the penny.</param>
public sealed record CommitmentYear(FinancialYear Year, Money Held, Money Drawn)
{
    /// <summary>What remains; below nothing where more is drawn than there is.</summary>
    public Money Left => Held - Drawn;
}
