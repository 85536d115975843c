namespace StpLang.Vocabulary.Declarations;

/// <summary><c>milestone "Title"</c>, in a plan or a programme</summary>
internal static class MilestoneDefinition
{
    public static readonly PropertyDefinition Due = new(
        "due",
        PropertyType.Date,
        "Day by which it will have happened"
    );

    public static readonly PropertyDefinition Owner = new(
        "owner",
        PropertyType.Partner,
        "Partner that sees to it"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Milestone,
        StandsIn = [DeclarationKind.Plan, DeclarationKind.Programme],
        Summary = "Something that will have happened by a day",
        Header = DeclarationHeader.Titled,
        JsonName = "milestones",
    };
}
