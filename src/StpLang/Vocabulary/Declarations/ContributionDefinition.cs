namespace StpLang.Vocabulary.Declarations;

/// <summary><c>contribution budget: series</c>, in a pool</summary>
internal static class ContributionDefinition
{
    public static readonly PropertyDefinition Amount = new(
        "amount",
        PropertyType.MoneyByYear,
        "Money the budget contributes in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Contribution,
        StandsIn = [DeclarationKind.Pool],
        Summary = "Money a budget puts into the pool, by year",
        Header = new([HeaderName.Reference("budget", "budget", DeclarationKind.Budget)]),
        Body = DeclarationBody.Value,
        Value = Amount,
        JsonName = "contributions",
    };
}
