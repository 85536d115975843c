namespace StpLang.Vocabulary.Declarations;

/// <summary><c>evidence "Title"</c>, in a programme</summary>
internal static class EvidenceDefinition
{
    public static readonly ChoiceSet StrengthChoices = new(
        "strength of evidence",
        [
            new("strong", "Trials, systematic reviews or national guidelines"),
            new("moderate", "Evaluations elsewhere that compare like with like"),
            new("weak", "Expert opinion, pilots or early results"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly PropertyDefinition Reference = new(
        "reference",
        PropertyType.Text,
        "Citation: guideline number, journal, report and year"
    );

    public static readonly PropertyDefinition Strength = new(
        "strength",
        PropertyType.Choice(StrengthChoices),
        "How far the evidence carries"
    );

    public static readonly PropertyDefinition Url = new(
        "url",
        PropertyType.Text,
        "Web address where it can be read"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Evidence,
        StandsIn = [DeclarationKind.Programme],
        Summary = "What gives reason to think that a programme works",
        Description = "evidence",
        Header = DeclarationHeader.Titled,
        JsonName = "evidence",
    };
}
