namespace StpLang.Vocabulary.Declarations;

/// <summary><c>development</c>, in an involvement</summary>
internal static class DevelopmentDefinition
{
    public static readonly ChoiceSet FormChoices = new(
        "form of involvement",
        [
            new("briefing", "They were told"),
            new("workshop", "They worked on it"),
            new("committee", "A committee considered it"),
            new("cabinet", "The cabinet considered it"),
            new("full_council", "The full council considered it"),
        ]
    );

    public static readonly PropertyDefinition Councillors = new(
        "councillors",
        PropertyType.Bool,
        "Yes if elected councillors took part, not officers alone"
    );

    public static readonly PropertyDefinition Form = new(
        "form",
        PropertyType.Choice(FormChoices),
        "Where they took part"
    );

    public static readonly PropertyDefinition On = new("on", PropertyType.Date, "Day they did");

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Development,
        StandsIn = [DeclarationKind.Involves],
        Summary = "The part it took while the plan was written",
        Description = "the development stage",
        Header = DeclarationHeader.Bare,
        JsonName = "development",
        Occurrence = Occurrence.Once,
    };
}
