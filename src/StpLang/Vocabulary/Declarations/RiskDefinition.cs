namespace StpLang.Vocabulary.Declarations;

/// <summary><c>risk name "Title"</c></summary>
internal static class RiskDefinition
{
    public static readonly PropertyDefinition Owner = new(
        "owner",
        PropertyType.Partner,
        "Partner that watches it and acts"
    );

    public static readonly PropertyDefinition Likelihood = new(
        "likelihood",
        PropertyType.Number,
        "How likely it is, from 1 (rare) to 5 (almost certain)"
    )
    {
        Range = FigureRange.Score,
    };

    public static readonly PropertyDefinition Impact = new(
        "impact",
        PropertyType.Number,
        "How bad it would be, from 1 (negligible) to 5 (catastrophic)"
    )
    {
        Range = FigureRange.Score,
    };

    public static readonly PropertyDefinition Mitigation = new(
        "mitigation",
        PropertyType.Text,
        "What is done to make it less likely or less bad"
    );

    public static readonly PropertyDefinition About = new(
        "about",
        PropertyType.Programmes,
        "Programmes it threatens"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Risk,
        Summary = "Something that may go wrong, and what is done about it",
        Header = DeclarationHeader.Named,
        Example = "workforce",
        JsonName = "risks",
    };
}
