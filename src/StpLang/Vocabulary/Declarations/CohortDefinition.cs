namespace StpLang.Vocabulary.Declarations;

/// <summary><c>cohort</c>, in a programme</summary>
public static class CohortDefinition
{
    /// <summary>How many people they are.</summary>
    public static readonly PropertyDefinition Size = new(
        "size",
        PropertyType.Number,
        "How many people they are"
    );

    /// <summary>Who they are, in words someone could count by.</summary>
    public static readonly PropertyDefinition Who = new(
        "who",
        PropertyType.Text,
        "Who they are, in words someone could count by"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Cohort,
        Summary = "The people a programme is for",
        Header = DeclarationHeader.Bare,
        JsonName = "cohorts",
        CarriesFigures = true,
        OwnProperties = [Size, Who],
    };
}
