namespace StpLang.Vocabulary.Declarations;

/// <summary><c>stance</c>, in an involvement</summary>
internal static class StanceDefinition
{
    public static readonly PropertyDefinition Position = new(
        "position",
        PropertyType.Choice(InvolvesDefinition.PositionChoices),
        "What it has said about them"
    );

    public static readonly PropertyDefinition About = new(
        "about",
        PropertyType.ListOf(
            PropertyType.Reference(DeclarationKind.Programme, DeclarationKind.Decision)
        ),
        "Programmes or decisions it speaks of"
    );

    public static readonly PropertyDefinition On = new(
        "on",
        PropertyType.Date,
        "Day it took the position"
    );

    public static readonly PropertyDefinition Reason = new(
        "reason",
        PropertyType.Text,
        "Why, in its own words"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Stance,
        StandsIn = [DeclarationKind.Involves],
        Summary =
            "What it thinks of some programmes or decisions, where that is not what it thinks of the whole plan",
        Description = "a stance",
        Header = DeclarationHeader.Bare,
        JsonName = "stances",
    };
}
