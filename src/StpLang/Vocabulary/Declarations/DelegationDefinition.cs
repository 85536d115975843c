namespace StpLang.Vocabulary.Declarations;

/// <summary><c>delegation</c>, in the governance</summary>
public static class DelegationDefinition
{
    /// <summary>Partner that delegates.</summary>
    public static readonly PropertyDefinition From = new(
        "from",
        PropertyType.Partner,
        "Partner that delegates"
    );

    /// <summary>Board that it delegates to.</summary>
    public static readonly PropertyDefinition To = new(
        "to",
        PropertyType.Reference(DeclarationKind.Board),
        "Board that it delegates to"
    );

    /// <summary>Function that is delegated.</summary>
    public static readonly PropertyDefinition Function = new(
        "function",
        PropertyType.Text,
        "Function that is delegated"
    );

    /// <summary>Most that may be decided at once, pounds.</summary>
    public static readonly PropertyDefinition Limit = new(
        "limit",
        PropertyType.Money,
        "Most that may be decided at once, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    /// <summary>Last day of the delegation.</summary>
    public static readonly PropertyDefinition Until = new(
        "until",
        PropertyType.Date,
        "Last day of the delegation"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Delegation,
        Summary = "A function that a partner hands to a board, within limits",
        Header = DeclarationHeader.Bare,
        JsonName = "delegations",
        OwnProperties = [From, To, Function, Limit, Until],
    };
}
