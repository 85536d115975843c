namespace StpLang.Vocabulary.Declarations;

/// <summary><c>from budget: series</c>, in a programme</summary>
public static class FromDefinition
{
    /// <summary>Money drawn in each year, pounds.</summary>
    public static readonly PropertyDefinition Amount = new(
        "amount",
        PropertyType.MoneyByYear,
        "Money drawn in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.From,
        Summary = "Money the programme draws on a budget or pool, by year",
        Header = new([
            HeaderName.Reference(
                "budget_or_pool",
                "from",
                DeclarationKind.Budget,
                DeclarationKind.Pool
            ),
        ]),
        Body = DeclarationBody.Value,
        Value = Amount,
        JsonName = "funding",
    };
}
