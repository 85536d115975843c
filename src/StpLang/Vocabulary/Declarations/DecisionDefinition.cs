namespace StpLang.Vocabulary.Declarations;

/// <summary><c>decision name "Title"</c>, in the governance</summary>
internal static class DecisionDefinition
{
    public static readonly PropertyDefinition DecidedBy = new(
        "decided_by",
        PropertyType.ListOf(PropertyType.Reference(DeclarationKind.Board, DeclarationKind.Partner)),
        "Boards or partners that decide it"
    );

    public static readonly PropertyDefinition About = new(
        "about",
        PropertyType.Programmes,
        "Programmes it is about"
    );

    public static readonly PropertyDefinition On = new(
        "on",
        PropertyType.Date,
        "Day of the decision, as it is planned until it is taken"
    );

    public static readonly PropertyDefinition Power = new(
        "power",
        PropertyType.Text,
        "Law or delegation that lets them decide, such as NHS Act 2006 s.3"
    );

    public static readonly PropertyDefinition Consulted = new(
        "consulted",
        PropertyType.Partners,
        "Partners that were consulted, scrutiny committees above all"
    );

    public static readonly PropertyDefinition ConsultedBy = new(
        "consulted_by",
        PropertyType.Partners,
        "Partners that consult them; for a trust's proposal its commissioner, SI 2013/218 reg 23(12)"
    );

    public static readonly PropertyDefinition CommentsBy = new(
        "comments_by",
        PropertyType.Date,
        "Day by which the council is asked for comments, SI 2013/218 reg 23(1)(b)(ii)"
    );

    public static readonly PropertyDefinition DatesPublishedOn = new(
        "dates_published_on",
        PropertyType.Date,
        "Day on which that day and the day of the decision were published, SI 2013/218 reg 23(1)(d)"
    );

    public static readonly PropertyDefinition ConsultationEnds = new(
        "consultation_ends",
        PropertyType.Date,
        "Day the consultation closes"
    );

    public static readonly PropertyDefinition Urgent = new(
        "urgent",
        PropertyType.Text,
        "Risk to safety or welfare for which there was no time to consult, SI 2013/218 reg 23(2)"
    );

    public static readonly PropertyDefinition CouncilToldOn = new(
        "council_told_on",
        PropertyType.Date,
        "Day on which the council was told of an urgent decision and why, SI 2013/218 reg 23(3)"
    );

    public static readonly PropertyDefinition RecommendedBy = new(
        "recommended_by",
        PropertyType.ListOf(PropertyType.Reference(DeclarationKind.Board)),
        "Boards that recommend it to those who decide"
    );

    public static readonly PropertyDefinition ReferralRoute = new(
        "referral_route",
        PropertyType.Text,
        "How a council may refer it to the Secretary of State, possible until 30 January 2024"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Decision,
        StandsIn = [DeclarationKind.Governance],
        Summary = "Something that is decided: by whom, when, with what power and after asking whom",
        Header = DeclarationHeader.Named,
        Example = "adopt_plan",
        JsonName = "decisions",
    };
}
