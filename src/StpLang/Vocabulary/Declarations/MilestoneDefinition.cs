namespace StpLang.Vocabulary.Declarations;

/// <summary><c>milestone "Title"</c>, in a plan or a programme</summary>
public static class MilestoneDefinition
{
    /// <summary>Day by which it will have happened.</summary>
    public static readonly PropertyDefinition Due = new(
        "due",
        PropertyType.Date,
        "Day by which it will have happened"
    );

    /// <summary>Partner that sees to it.</summary>
    public static readonly PropertyDefinition Owner = new(
        "owner",
        PropertyType.Partner,
        "Partner that sees to it"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Milestone,
        Summary = "Something that will have happened by a day",
        Header = DeclarationHeader.Titled,
        JsonName = "milestones",
        OwnProperties = [Due, Owner],
    };
}
