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
        "Day of the decision"
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
