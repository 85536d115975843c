namespace StpLang.Vocabulary.Declarations;

/// <summary><c>interest partner</c>, in a board</summary>
internal static class InterestDefinition
{
    public static readonly PropertyDefinition In = new(
        "in",
        PropertyType.Programme,
        "Programme the member gains from"
    );

    public static readonly PropertyDefinition DeclaredOn = new(
        "declared_on",
        PropertyType.Date,
        "Day it was declared"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Interest,
        StandsIn = [DeclarationKind.Board],
        Summary = "An interest that a member of the board has declared, NHS Act 2006 s.14O",
        Header = DeclarationHeader.OfPartner,
        JsonName = "interests",
        MayRepeat = true,
    };
}
