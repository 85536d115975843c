using StpLang.Values;

namespace StpLang.Vocabulary.Declarations;

/// <summary><c>plan name "Title"</c></summary>
internal static class PlanDefinition
{
    public static readonly ChoiceSet KindChoices = new(
        "kind of plan",
        [
            new("stp", "Sustainability and transformation plan of a footprint, 2016"),
            new(
                "joint_forward_plan",
                "Forward plan of an integrated care board and its partner trusts, NHS Act 2006 s.14Z52"
            ),
            new(
                "better_care_fund_plan",
                "Better Care Fund plan for the area of a health and wellbeing board"
            ),
            new(
                "section_75_agreement",
                "Partnership agreement of NHS bodies and councils, NHS Act 2006 s.75"
            ),
        ]
    );

    public static readonly ChoiceSet StatusChoices = new(
        "status of a plan",
        [
            new("draft", "Still being written"),
            new("submitted", "Handed to NHS England"),
            new("published", "Public"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly ChoiceSet LeadStateChoices = new(
        "state of the lead's post",
        [
            new("yes", "In post and staying"),
            new("interim", "Filling in until someone is appointed"),
            new("leaving", "In post but known to be going"),
            new("vacant", "Nobody is in post"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly PropertyDefinition Kind = new(
        "kind",
        PropertyType.Choice(KindChoices),
        "What sort of plan it is, which decides what is asked of it"
    )
    {
        Default = new ChoiceValue("stp"),
    };

    public static readonly PropertyDefinition Footprint = new(
        "footprint",
        PropertyType.Text,
        "Code of the footprint, ONS (E54000022) or ODS (QMM)"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Window = new(
        "window",
        PropertyType.Years,
        "Financial years the plan covers; money outside them is refused"
    )
    {
        IsRequired = true,
        MayPrecedeWindow = true,
        MayFollowWindow = true,
    };

    public static readonly PropertyDefinition AsOf = new(
        "as_of",
        PropertyType.Date,
        "Day the plan speaks of; acceptances run out and laws apply by this day"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Status = new(
        "status",
        PropertyType.Choice(StatusChoices),
        "How far the plan has come"
    );

    public static readonly PropertyDefinition Lead = new(
        "lead",
        PropertyType.Partner,
        "Partner whose officer leads the plan"
    );

    public static readonly PropertyDefinition LeadInPost = new(
        "lead_in_post",
        PropertyType.Choice(LeadStateChoices),
        "Whether the lead is settled in post"
    );

    public static readonly PropertyDefinition LeadSuccessor = new(
        "lead_successor",
        PropertyType.Text,
        "Who takes over from a lead who is interim, leaving or gone"
    );

    public static readonly PropertyDefinition Population = new(
        "population",
        PropertyType.Number,
        "People who live in the footprint"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition FullJointWorkingBy = new(
        "full_joint_working_by",
        PropertyType.Date,
        "Day from which NHS and councils are to work fully as one"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Plan,
        Summary =
            "The plan itself: which footprint, which years, how far it has come and who leads it",
        Header = DeclarationHeader.Named,
        Example = "norfolk_and_waveney",
        JsonName = "plan",
        Occurrence = Occurrence.ExactlyOnce,
        CarriesFigures = true,
    };
}
