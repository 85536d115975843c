namespace StpLang.Vocabulary.Declarations;

/// <summary><c>delegation</c>, in the governance</summary>
internal static class DelegationDefinition
{
    public static readonly PropertyDefinition From = new(
        "from",
        PropertyType.Partner,
        "Partner that delegates"
    );

    public static readonly PropertyDefinition To = new(
        "to",
        PropertyType.Reference(DeclarationKind.Board),
        "Board that it delegates to"
    );

    public static readonly PropertyDefinition Function = new(
        "function",
        PropertyType.Text,
        "Function that is delegated"
    );

    public static readonly PropertyDefinition Limit = new(
        "limit",
        PropertyType.Money,
        "Most that may be decided at once, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    public static readonly PropertyDefinition Until = new(
        "until",
        PropertyType.Date,
        "Last day of the delegation"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Delegation,
        StandsIn = [DeclarationKind.Governance],
        Summary = "A function that a partner hands to a board, within limits",
        Header = DeclarationHeader.Bare,
        JsonName = "delegations",
    };
}
