namespace StpLang.Vocabulary.Declarations;

/// <summary><c>from budget: series</c>, in a programme</summary>
internal static class FromDefinition
{
    public static readonly PropertyDefinition Amount = new(
        "amount",
        PropertyType.MoneyByYear,
        "Money drawn in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.From,
        StandsIn = [DeclarationKind.Programme],
        Summary = "Money the programme draws on a budget or pool, by year",
        Description = "a draw on a budget",
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
