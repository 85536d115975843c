namespace StpLang.Vocabulary.Declarations;

/// <summary><c>partner name "Title"</c></summary>
internal static class PartnerDefinition
{
    public static readonly ChoiceSet KindChoices = new(
        "kind of partner",
        [
            new("ccg", "Clinical commissioning group"),
            new(
                "integrated_care_board",
                "Integrated care board, which took over from the CCGs on 1 July 2022",
                "icb"
            ),
            new("nhs_trust", "NHS trust"),
            new("foundation_trust", "NHS foundation trust"),
            new("ambulance_trust", "Ambulance service trust"),
            new("gp_federation", "Federation of general practices"),
            new("primary_care_network", "Primary care network of general practices"),
            new("lmc", "Local medical committee"),
            new("county_council", "County council, upper tier"),
            new("unitary_council", "Unitary authority, upper tier"),
            new("metropolitan_council", "Metropolitan borough, upper tier"),
            new("london_borough", "London borough, upper tier"),
            new("district_council", "District or borough below a county"),
            new("combined_authority", "Combined authority of several councils"),
            new(
                "health_and_wellbeing_board",
                "Health and wellbeing board of a council, Health and Social Care Act 2012 s.194"
            ),
            new("scrutiny_committee", "Health overview and scrutiny committee of a council"),
            new(
                "integrated_care_partnership",
                "Joint committee of an integrated care board and its councils, Local Government and Public Involvement in Health Act 2007 s.116ZA"
            ),
            new("provider_collaborative", "Trusts and other providers that work together at scale"),
            new("healthwatch", "Local Healthwatch"),
            new("voluntary_sector", "Voluntary or community organisation"),
            new("care_provider", "Provider of social care, or their association"),
            new("community_interest_company", "Community interest company that provides care"),
            new("hospice", "Hospice"),
            new("housing_association", "Housing association"),
            new("university", "University or medical school"),
            new("academic_health_science_network", "Academic health science network"),
            new("nhs_england", "NHS England, as commissioner"),
        ]
    );

    public static readonly ChoiceSet ControlTotalChoices = new(
        "answer to a control total",
        [
            new("accepted", "The trust agreed to it and may draw on the STF"),
            new("declined", "The trust refused it"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly PropertyDefinition Kind = new(
        "kind",
        PropertyType.Choice(KindChoices),
        "What sort of body it is"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Ods = new(
        "ods",
        PropertyType.Text,
        "ODS code of an NHS body, such as RY3 or 06W"
    );

    public static readonly PropertyDefinition Gss = new(
        "gss",
        PropertyType.Text,
        "ONS code of a council, such as E10000020"
    );

    public static readonly PropertyDefinition ControlTotal = new(
        "control_total",
        PropertyType.Choice(ControlTotalChoices),
        "Whether a trust accepted the control total it was offered"
    );

    public static readonly PropertyDefinition InFootprints = new(
        "in_footprints",
        PropertyType.Texts,
        "Codes of every footprint the body takes part in"
    );

    public static readonly PropertyDefinition ShareCounted = new(
        "share_counted",
        PropertyType.Percent,
        "Share of a body in several footprints that this plan counts, percent"
    )
    {
        Range = FigureRange.Share,
    };

    public static readonly PropertyDefinition Council = new(
        "council",
        PropertyType.Partner,
        "Council that a board or committee belongs to"
    );

    public static readonly PropertyDefinition JointWith = new(
        "joint_with",
        PropertyType.Partners,
        "Other councils that it belongs to as well: a joint board (Health and Social Care Act 2012 s.198) or committee"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Partner,
        Summary = "A body that takes part in the plan: NHS, council, board, committee or other",
        Header = DeclarationHeader.Named,
        Example = "norwich_ccg",
        JsonName = "partners",
        CarriesFigures = true,
    };
}
