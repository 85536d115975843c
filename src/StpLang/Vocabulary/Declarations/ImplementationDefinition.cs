namespace StpLang.Vocabulary.Declarations;

/// <summary><c>implementation</c>, in an involvement</summary>
public static class ImplementationDefinition
{
    /// <summary>Yes if elected councillors take part, not officers alone.</summary>
    public static readonly PropertyDefinition Councillors = new(
        "councillors",
        PropertyType.Bool,
        "Yes if elected councillors take part, not officers alone"
    );

    /// <summary>What the council does, such as "commissions falls services".</summary>
    public static readonly PropertyDefinition Role = new(
        "role",
        PropertyType.Text,
        "What the council does, such as \"commissions falls services\""
    );

    /// <summary>Day it begins.</summary>
    public static readonly PropertyDefinition On = new("on", PropertyType.Date, "Day it begins");

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Implementation,
        Summary = "The part it takes in carrying the plan out",
        Header = DeclarationHeader.Bare,
        JsonName = "implementation",
        Occurrence = Occurrence.Once,
        OwnProperties = [Councillors, Role, On],
    };
}
