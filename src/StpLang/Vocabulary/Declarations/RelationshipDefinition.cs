namespace StpLang.Vocabulary.Declarations;

/// <summary><c>relationship partner with partner</c></summary>
public static class RelationshipDefinition
{
    /// <summary>How well partners work together.</summary>
    public static readonly ChoiceSet Strengths = new(
        "strength of a relationship",
        [
            new("limited", "They hardly work together"),
            new("reasonable", "They work together well enough"),
            new("very_strong", "They work as one"),
        ]
    );

    /// <summary>How well, as the survey of STP bodies of September 2017 asked.</summary>
    public static readonly PropertyDefinition Strength = new(
        "strength",
        PropertyType.Choice(Strengths),
        "How well, as the survey of STP bodies of September 2017 asked"
    )
    {
        IsRequired = true,
    };

    /// <summary>What is done to work together better.</summary>
    public static readonly PropertyDefinition Action = new(
        "action",
        PropertyType.Text,
        "What is done to work together better"
    );

    /// <summary>The declaration.</summary>
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
        JsonName = "relationships",
        IsTopLevel = true,
        OwnProperties = [Strength, Action],
    };
}
