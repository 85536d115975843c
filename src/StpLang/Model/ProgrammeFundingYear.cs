using StpLang.Values;

namespace StpLang.Model;

/// <summary>One year of a programme's funding.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Cost">What the programme costs, to the penny.</param>
/// <param name="Funded">What all its sources together give it, to the penny.</param>
public sealed record ProgrammeFundingYear(FinancialYear Year, Money Cost, Money Funded)
{
    /// <summary>The part of the cost that no source pays for; none where the sources give as much or more.</summary>
    public Money Unfunded => Cost > Funded ? Cost - Funded : Money.Zero;
}
