namespace StpLang.Vocabulary.Declarations;

/// <summary><c>engagement name "Title"</c></summary>
internal static class EngagementDefinition
{
    public static readonly ChoiceSet AudienceChoices = new(
        "audience of an engagement",
        [
            new("public", "Anyone"),
            new("councillors", "Elected councillors"),
            new("staff", "People who work for the partners"),
            new("patients", "People who use the services"),
            new("carers", "People who look after someone"),
        ]
    );

    public static readonly ChoiceSet StageChoices = new(
        "stage of an engagement",
        [
            new("development", "While the plan is written"),
            new("implementation", "While it is carried out"),
        ]
    );

    public static readonly ChoiceSet FormChoices = new(
        "form of engagement",
        [
            new("survey", "Questionnaire"),
            new("meetings", "Public or group meetings"),
            new("consultation", "Formal consultation on options"),
            new("co_design", "Designing services together"),
        ]
    );

    public static readonly PropertyDefinition By = new(
        "by",
        PropertyType.Partners,
        "Partners that hold it"
    );

    public static readonly PropertyDefinition With = new(
        "with",
        PropertyType.ListOf(PropertyType.Choice(AudienceChoices)),
        "People it is with"
    );

    public static readonly PropertyDefinition Stage = new(
        "stage",
        PropertyType.ListOf(PropertyType.Choice(StageChoices)),
        "Whether it shapes the plan or its delivery"
    );

    public static readonly PropertyDefinition About = new(
        "about",
        PropertyType.Programmes,
        "Programmes it is about"
    );

    public static readonly PropertyDefinition From = new("from", PropertyType.Date, "First day");

    public static readonly PropertyDefinition To = new("to", PropertyType.Date, "Last day");

    public static readonly PropertyDefinition Form = new(
        "form",
        PropertyType.Choice(FormChoices),
        "How it is held"
    );

    public static readonly PropertyDefinition Responses = new(
        "responses",
        PropertyType.Number,
        "People and bodies who answered"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition InFavour = new(
        "in_favour",
        PropertyType.Number,
        "Answers in favour"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition Against = new(
        "against",
        PropertyType.Number,
        "Answers against"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition Petition = new(
        "petition",
        PropertyType.Number,
        "Signatures on petitions against it"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition Result = new(
        "result",
        PropertyType.Text,
        "What was said, and what was done about it"
    );

    public static readonly PropertyDefinition AnsweredOn = new(
        "answered_on",
        PropertyType.Date,
        "Day on which what was said was answered in public"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Engagement,
        Summary = "A conversation with the public, patients, staff, councillors or carers",
        Header = DeclarationHeader.Named,
        Example = "autumn_conversation",
        JsonName = "engagements",
    };
}
