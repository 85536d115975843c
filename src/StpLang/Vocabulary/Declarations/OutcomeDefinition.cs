namespace StpLang.Vocabulary.Declarations;

/// <summary><c>outcome name "Title"</c>, in a programme</summary>
public static class OutcomeDefinition
{
    /// <summary>The three gaps of the Five Year Forward View.</summary>
    public static readonly ChoiceSet Gaps = new(
        "gap an outcome closes",
        [
            new("health_and_wellbeing", "How healthy people are, and how unequally"),
            new("care_and_quality", "How good and how even care is"),
            new("finance_and_efficiency", "How far money reaches"),
        ]
    );

    /// <summary>Which way is better.</summary>
    public static readonly ChoiceSet Directions = new(
        "direction",
        [new("down", "Less is better"), new("up", "More is better")]
    );

    /// <summary>Which of the three gaps of the Five Year Forward View it closes.</summary>
    public static readonly PropertyDefinition Gap = new(
        "gap",
        PropertyType.Choice(Gaps),
        "Which of the three gaps of the Five Year Forward View it closes"
    );

    /// <summary>What is counted, such as "per 100,000 aged 65+".</summary>
    public static readonly PropertyDefinition Unit = new(
        "unit",
        PropertyType.Text,
        "What is counted, such as \"per 100,000 aged 65+\""
    );

    /// <summary>Which way is better.</summary>
    public static readonly PropertyDefinition Direction = new(
        "direction",
        PropertyType.Choice(Directions),
        "Which way is better"
    );

    /// <summary>Measured figures by year, in the unit; may come before the window.</summary>
    public static readonly PropertyDefinition Baseline = new(
        "baseline",
        PropertyType.FigureByYear,
        "Measured figures by year, in the unit; may come before the window"
    )
    {
        MayPrecedeWindow = true,
    };

    /// <summary>Figures to reach by year, in the unit.</summary>
    public static readonly PropertyDefinition Target = new(
        "target",
        PropertyType.FigureByYear,
        "Figures to reach by year, in the unit"
    )
    {
        MayFollowWindow = true,
    };

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Outcome,
        Summary = "What a programme changes, measured: from which baseline to which target",
        Header = DeclarationHeader.NamedInParent,
        JsonName = "outcomes",
        CarriesFigures = true,
        OwnProperties = [Gap, Unit, Direction, Baseline, Target],
    };
}
