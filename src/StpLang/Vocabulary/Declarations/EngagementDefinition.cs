namespace StpLang.Vocabulary.Declarations;

/// <summary><c>engagement name "Title"</c></summary>
public static class EngagementDefinition
{
    /// <summary>People who are engaged.</summary>
    public static readonly ChoiceSet Audiences = new(
        "audience of an engagement",
        [
            new("public", "Anyone"),
            new("councillors", "Elected councillors"),
            new("staff", "People who work for the partners"),
            new("patients", "People who use the services"),
            new("carers", "People who look after someone"),
        ]
    );

    /// <summary>When people are engaged.</summary>
    public static readonly ChoiceSet Stages = new(
        "stage of an engagement",
        [
            new("development", "While the plan is written"),
            new("implementation", "While it is carried out"),
        ]
    );

    /// <summary>How people are engaged.</summary>
    public static readonly ChoiceSet Forms = new(
        "form of engagement",
        [
            new("survey", "Questionnaire"),
            new("meetings", "Public or group meetings"),
            new("consultation", "Formal consultation on options"),
            new("co_design", "Designing services together"),
        ]
    );

    /// <summary>Partners that hold it.</summary>
    public static readonly PropertyDefinition By = new(
        "by",
        PropertyType.Partners,
        "Partners that hold it"
    );

    /// <summary>People it is with.</summary>
    public static readonly PropertyDefinition With = new(
        "with",
        PropertyType.ListOf(PropertyType.Choice(Audiences)),
        "People it is with"
    );

    /// <summary>Whether it shapes the plan or its delivery.</summary>
    public static readonly PropertyDefinition Stage = new(
        "stage",
        PropertyType.ListOf(PropertyType.Choice(Stages)),
        "Whether it shapes the plan or its delivery"
    );

    /// <summary>Programmes it is about.</summary>
    public static readonly PropertyDefinition About = new(
        "about",
        PropertyType.Programmes,
        "Programmes it is about"
    );

    /// <summary>First day.</summary>
    public static readonly PropertyDefinition From = new("from", PropertyType.Date, "First day");

    /// <summary>Last day.</summary>
    public static readonly PropertyDefinition To = new("to", PropertyType.Date, "Last day");

    /// <summary>How it is held.</summary>
    public static readonly PropertyDefinition Form = new(
        "form",
        PropertyType.Choice(Forms),
        "How it is held"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Engagement,
        Summary = "A conversation with the public, patients, staff, councillors or carers",
        Header = DeclarationHeader.Named,
        JsonName = "engagements",
        IsTopLevel = true,
        OwnProperties = [By, With, Stage, About, From, To, Form],
    };
}
