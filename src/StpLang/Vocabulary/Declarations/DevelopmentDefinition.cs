namespace StpLang.Vocabulary.Declarations;

/// <summary><c>development</c>, in an involvement</summary>
public static class DevelopmentDefinition
{
    /// <summary>Where councillors take part.</summary>
    public static readonly ChoiceSet Forms = new(
        "form of involvement",
        [
            new("briefing", "They were told"),
            new("workshop", "They worked on it"),
            new("committee", "A committee considered it"),
            new("cabinet", "The cabinet considered it"),
            new("full_council", "The full council considered it"),
        ]
    );

    /// <summary>Yes if elected councillors took part, not officers alone.</summary>
    public static readonly PropertyDefinition Councillors = new(
        "councillors",
        PropertyType.Bool,
        "Yes if elected councillors took part, not officers alone"
    );

    /// <summary>Where they took part.</summary>
    public static readonly PropertyDefinition Form = new(
        "form",
        PropertyType.Choice(Forms),
        "Where they took part"
    );

    /// <summary>Day they did.</summary>
    public static readonly PropertyDefinition On = new("on", PropertyType.Date, "Day they did");

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Development,
        Summary = "The part it took while the plan was written",
        Header = DeclarationHeader.Bare,
        JsonName = "development",
        Occurrence = Occurrence.Once,
        OwnProperties = [Councillors, Form, On],
    };
}
