namespace StpLang.Vocabulary.Declarations;

/// <summary><c>member "Name"</c>, in a partner</summary>
internal static class MemberDefinition
{
    public static readonly ChoiceSet RoleChoices = new(
        "role of a member",
        [
            new("councillor", "Councillor of the authority"),
            new(
                "mayor",
                "Elected mayor or leader who sits on it, Health and Social Care Act 2012 s.194(4)"
            ),
            new("director_adult_social_care", "Director of adult social services"),
            new("director_childrens_services", "Director of children's services"),
            new("director_public_health", "Director of public health"),
            new("healthwatch", "Representative of the local Healthwatch"),
            new("ccg", "Representative of a clinical commissioning group"),
            new("icb", "Representative of an integrated care board"),
            new("other", "Anyone else"),
        ]
    );

    public static readonly PropertyDefinition Role = new(
        "role",
        PropertyType.Choice(RoleChoices),
        "Seat the member fills, Health and Social Care Act 2012 s.194(2)"
    );

    public static readonly PropertyDefinition Body = new(
        "body",
        PropertyType.Partner,
        "Partner the member comes from"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Member,
        StandsIn = [DeclarationKind.Partner],
        Summary = "A member of a health and wellbeing board or committee, by person or post",
        Header = DeclarationHeader.Titled with { TitleLabel = "Name" },
        JsonName = "members",
    };
}
