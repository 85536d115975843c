namespace StpLang.Vocabulary.Declarations;

/// <summary><c>plan name "Title"</c></summary>
public static class PlanDefinition
{
    /// <summary>How far a plan has come.</summary>
    public static readonly ChoiceSet Statuses = new(
        "status of a plan",
        [
            new("draft", "Still being written"),
            new("submitted", "Handed to NHS England"),
            new("published", "Public"),
        ]
    );

    /// <summary>How settled a lead is.</summary>
    public static readonly ChoiceSet LeadStates = new(
        "state of the lead's post",
        [
            new("yes", "In post and staying"),
            new("interim", "Filling in until someone is appointed"),
            new("leaving", "In post but known to be going"),
            new("vacant", "Nobody is in post"),
        ]
    );

    /// <summary>Code of the footprint, ONS (E54000022) or ODS (QMM).</summary>
    public static readonly PropertyDefinition Footprint = new(
        "footprint",
        PropertyType.Text,
        "Code of the footprint, ONS (E54000022) or ODS (QMM)"
    )
    {
        IsRequired = true,
    };

    /// <summary>Financial years the plan covers; money outside them is refused.</summary>
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

    /// <summary>Day the plan speaks of; acceptances run out and laws apply by this day.</summary>
    public static readonly PropertyDefinition AsOf = new(
        "as_of",
        PropertyType.Date,
        "Day the plan speaks of; acceptances run out and laws apply by this day"
    )
    {
        IsRequired = true,
    };

    /// <summary>How far the plan has come.</summary>
    public static readonly PropertyDefinition Status = new(
        "status",
        PropertyType.Choice(Statuses),
        "How far the plan has come"
    );

    /// <summary>Partner whose officer leads the plan.</summary>
    public static readonly PropertyDefinition Lead = new(
        "lead",
        PropertyType.Partner,
        "Partner whose officer leads the plan"
    );

    /// <summary>Whether the lead is settled in post.</summary>
    public static readonly PropertyDefinition LeadInPost = new(
        "lead_in_post",
        PropertyType.Choice(LeadStates),
        "Whether the lead is settled in post"
    );

    /// <summary>Who takes over from a lead who is interim, leaving or gone.</summary>
    public static readonly PropertyDefinition LeadSuccessor = new(
        "lead_successor",
        PropertyType.Text,
        "Who takes over from a lead who is interim, leaving or gone"
    );

    /// <summary>People who live in the footprint.</summary>
    public static readonly PropertyDefinition Population = new(
        "population",
        PropertyType.Number,
        "People who live in the footprint"
    );

    /// <summary>Day from which NHS and councils are to work fully as one.</summary>
    public static readonly PropertyDefinition FullJointWorkingBy = new(
        "full_joint_working_by",
        PropertyType.Date,
        "Day from which NHS and councils are to work fully as one"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Plan,
        Summary =
            "The plan itself: which footprint, which years, how far it has come and who leads it",
        Header = DeclarationHeader.Named,
        JsonName = "plan",
        Occurrence = Occurrence.ExactlyOnce,
        IsTopLevel = true,
        CarriesFigures = true,
        OwnProperties =
        [
            Footprint,
            Window,
            AsOf,
            Status,
            Lead,
            LeadInPost,
            LeadSuccessor,
            Population,
            FullJointWorkingBy,
        ],
        OwnNested = [DeclarationKind.Covers, DeclarationKind.Milestone],
    };
}
