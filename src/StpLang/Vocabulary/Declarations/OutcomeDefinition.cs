namespace StpLang.Vocabulary.Declarations;

/// <summary><c>outcome name "Title"</c>, in a programme</summary>
internal static class OutcomeDefinition
{
    public static readonly ChoiceSet GapChoices = new(
        "gap an outcome closes",
        [
            new("health_and_wellbeing", "How healthy people are, and how unequally"),
            new("care_and_quality", "How good and how even care is"),
            new("finance_and_efficiency", "How far money reaches"),
        ]
    );

    public static readonly ChoiceSet DirectionChoices = new(
        "direction",
        [new("down", "Less is better"), new("up", "More is better")]
    )
    {
        AreAnswers = true,
    };

    public static readonly ChoiceSet ForChoices = new(
        "people an outcome is for",
        [
            new("adults", "Adults"),
            new("children", "Children and young people"),
            new("all", "People of all ages"),
        ]
    );

    public static readonly PropertyDefinition For = new(
        "for",
        PropertyType.Choice(ForChoices),
        "Whose health or care it measures"
    );

    public static readonly PropertyDefinition Reduces = new(
        "reduces",
        PropertyType.Text,
        "Demand that it brings down, such as \"stays in hospital\""
    );

    public static readonly PropertyDefinition Gap = new(
        "gap",
        PropertyType.Choice(GapChoices),
        "Which of the three gaps of the Five Year Forward View it closes"
    );

    public static readonly PropertyDefinition Unit = new(
        "unit",
        PropertyType.Text,
        "What is counted, such as \"per 100,000 aged 65+\""
    );

    public static readonly PropertyDefinition Direction = new(
        "direction",
        PropertyType.Choice(DirectionChoices),
        "Which way is better"
    );

    public static readonly PropertyDefinition Baseline = new(
        "baseline",
        PropertyType.FigureByYear,
        "Measured figures by year, in the unit; may come before the window"
    )
    {
        MayPrecedeWindow = true,
    };

    public static readonly PropertyDefinition Target = new(
        "target",
        PropertyType.FigureByYear,
        "Figures to reach by year, in the unit"
    )
    {
        MayFollowWindow = true,
    };

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Outcome,
        StandsIn = [DeclarationKind.Programme],
        Summary = "What a programme changes, measured: from which baseline to which target",
        Header = DeclarationHeader.NamedInParent,
        Example = "hip_fractures",
        JsonName = "outcomes",
        CarriesFigures = true,
    };
}
