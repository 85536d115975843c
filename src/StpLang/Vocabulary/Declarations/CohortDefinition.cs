namespace StpLang.Vocabulary.Declarations;

/// <summary><c>cohort</c>, in a programme</summary>
internal static class CohortDefinition
{
    public static readonly PropertyDefinition Size = new(
        "size",
        PropertyType.Number,
        "How many people they are"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition Who = new(
        "who",
        PropertyType.Text,
        "Who they are, in words someone could count by"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Cohort,
        StandsIn = [DeclarationKind.Programme],
        Summary = "The people a programme is for",
        Header = DeclarationHeader.Bare,
        JsonName = "cohorts",
        CarriesFigures = true,
    };
}
