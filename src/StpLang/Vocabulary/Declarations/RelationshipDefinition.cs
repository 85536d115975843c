namespace StpLang.Vocabulary.Declarations;

/// <summary><c>relationship partner with partner</c></summary>
internal static class RelationshipDefinition
{
    public static readonly ChoiceSet StrengthChoices = new(
        "strength of a relationship",
        [
            new("limited", "They hardly work together"),
            new("reasonable", "They work together well enough"),
            new("very_strong", "They work as one"),
            new("to_be_stated", "Nobody has asked them yet"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly PropertyDefinition Strength = new(
        "strength",
        PropertyType.Choice(StrengthChoices),
        "How well, as the survey of STP bodies of September 2017 asked"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Action = new(
        "action",
        PropertyType.Text,
        "What is done to work together better"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Relationship,
        Summary = "How well two partners work together",
        Header = new(
            [
                HeaderName.Reference("a", "partner", DeclarationKind.Partner),
                HeaderName.Reference("b", "with", DeclarationKind.Partner),
            ],
            Separator: "with"
        ),
        Example = "norwich_ccg with norfolk_county_council",
        JsonName = "relationships",
    };
}
