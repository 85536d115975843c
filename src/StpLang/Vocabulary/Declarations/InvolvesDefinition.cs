namespace StpLang.Vocabulary.Declarations;

/// <summary><c>involves partner</c>, in the governance</summary>
public static class InvolvesDefinition
{
    /// <summary>What a council says about a plan.</summary>
    public static readonly ChoiceSet Positions = new(
        "position",
        [
            new("endorsed", "It supports the plan"),
            new("noted", "It took note and gave no view"),
            new("declined", "It was asked to sign up and did not"),
            new("objected", "It is against the plan"),
        ]
    );

    /// <summary>What it has said about the plan.</summary>
    public static readonly PropertyDefinition Position = new(
        "position",
        PropertyType.Choice(Positions),
        "What it has said about the plan"
    );

    /// <summary>Day it took the position.</summary>
    public static readonly PropertyDefinition On = new(
        "on",
        PropertyType.Date,
        "Day it took the position"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Involves,
        Summary = "What part a council or its board takes in the plan and what it thinks of it",
        Header = DeclarationHeader.OfPartner,
        JsonName = "involvement",
        OwnProperties = [Position, On],
        OwnNested = [DeclarationKind.Development, DeclarationKind.Implementation],
    };
}
