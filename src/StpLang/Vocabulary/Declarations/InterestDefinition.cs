namespace StpLang.Vocabulary.Declarations;

/// <summary><c>interest partner</c>, in a board</summary>
public static class InterestDefinition
{
    /// <summary>Programme the member gains from.</summary>
    public static readonly PropertyDefinition In = new(
        "in",
        PropertyType.Programme,
        "Programme the member gains from"
    );

    /// <summary>Day it was declared.</summary>
    public static readonly PropertyDefinition DeclaredOn = new(
        "declared_on",
        PropertyType.Date,
        "Day it was declared"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Interest,
        Summary = "An interest that a member of the board has declared, NHS Act 2006 s.14O",
        Header = DeclarationHeader.OfPartner,
        JsonName = "interests",
        MayRepeat = true,
        OwnProperties = [In, DeclaredOn],
    };
}
