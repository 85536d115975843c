namespace StpLang.Vocabulary.Declarations;

/// <summary><c>contribution budget: series</c>, in a pool</summary>
public static class ContributionDefinition
{
    /// <summary>Money the budget contributes in each year, pounds.</summary>
    public static readonly PropertyDefinition Amount = new(
        "amount",
        PropertyType.MoneyByYear,
        "Money the budget contributes in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Contribution,
        Summary = "Money a budget puts into the pool, by year",
        Header = new([HeaderName.Reference("budget", "budget", DeclarationKind.Budget)]),
        Body = DeclarationBody.Value,
        Value = Amount,
        JsonName = "contributions",
    };
}
