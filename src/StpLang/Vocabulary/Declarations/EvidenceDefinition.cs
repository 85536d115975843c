namespace StpLang.Vocabulary.Declarations;

/// <summary><c>evidence "Title"</c>, in a programme</summary>
public static class EvidenceDefinition
{
    /// <summary>How far evidence carries.</summary>
    public static readonly ChoiceSet Strengths = new(
        "strength of evidence",
        [
            new("strong", "Trials, systematic reviews or national guidelines"),
            new("moderate", "Evaluations elsewhere that compare like with like"),
            new("weak", "Expert opinion, pilots or early results"),
        ]
    );

    /// <summary>Citation: guideline number, journal, report and year.</summary>
    public static readonly PropertyDefinition Reference = new(
        "reference",
        PropertyType.Text,
        "Citation: guideline number, journal, report and year"
    );

    /// <summary>How far the evidence carries.</summary>
    public static readonly PropertyDefinition Strength = new(
        "strength",
        PropertyType.Choice(Strengths),
        "How far the evidence carries"
    );

    /// <summary>Web address where it can be read.</summary>
    public static readonly PropertyDefinition Url = new(
        "url",
        PropertyType.Text,
        "Web address where it can be read"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Evidence,
        Summary = "What gives reason to think that a programme works",
        Header = DeclarationHeader.Titled,
        JsonName = "evidence",
        OwnProperties = [Reference, Strength, Url],
    };
}
