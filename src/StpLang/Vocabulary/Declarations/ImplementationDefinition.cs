namespace StpLang.Vocabulary.Declarations;

/// <summary><c>implementation</c>, in an involvement</summary>
internal static class ImplementationDefinition
{
    public static readonly PropertyDefinition Councillors = new(
        "councillors",
        PropertyType.Bool,
        "Yes if elected councillors take part, not officers alone"
    );

    public static readonly PropertyDefinition Role = new(
        "role",
        PropertyType.Text,
        "What the council does, such as \"commissions falls services\""
    );

    public static readonly PropertyDefinition On = new("on", PropertyType.Date, "Day it begins");

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Implementation,
        StandsIn = [DeclarationKind.Involves],
        Summary = "The part it takes in carrying the plan out",
        Description = "the implementation stage",
        Header = DeclarationHeader.Bare,
        JsonName = "implementation",
        Occurrence = Occurrence.Once,
    };
}
