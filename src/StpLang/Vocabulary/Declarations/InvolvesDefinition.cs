namespace StpLang.Vocabulary.Declarations;

/// <summary><c>involves partner</c>, in the governance</summary>
internal static class InvolvesDefinition
{
    public static readonly ChoiceSet PositionChoices = new(
        "position",
        [
            new("endorsed", "It supports the plan"),
            new("noted", "It took note and gave no view"),
            new("declined", "It was asked to sign up and did not"),
            new("objected", "It is against the plan"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly PropertyDefinition Position = new(
        "position",
        PropertyType.Choice(PositionChoices),
        "What it has said about the plan"
    );

    public static readonly PropertyDefinition On = new(
        "on",
        PropertyType.Date,
        "Day it took the position"
    );

    public static readonly PropertyDefinition Reason = new(
        "reason",
        PropertyType.Text,
        "Why it took the position, in its own words"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Involves,
        StandsIn = [DeclarationKind.Governance],
        Summary = "What part a council or its board takes in the plan and what it thinks of it",
        Description = "a council's involvement",
        Header = DeclarationHeader.OfPartner,
        JsonName = "involvement",
    };
}
