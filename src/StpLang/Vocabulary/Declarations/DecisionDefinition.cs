namespace StpLang.Vocabulary.Declarations;

/// <summary><c>decision name "Title"</c>, in the governance</summary>
public static class DecisionDefinition
{
    /// <summary>Boards or partners that decide it.</summary>
    public static readonly PropertyDefinition DecidedBy = new(
        "decided_by",
        PropertyType.ListOf(PropertyType.Reference(DeclarationKind.Board, DeclarationKind.Partner)),
        "Boards or partners that decide it"
    );

    /// <summary>Programmes it is about.</summary>
    public static readonly PropertyDefinition About = new(
        "about",
        PropertyType.Programmes,
        "Programmes it is about"
    );

    /// <summary>Day of the decision.</summary>
    public static readonly PropertyDefinition On = new(
        "on",
        PropertyType.Date,
        "Day of the decision"
    );

    /// <summary>Law or delegation that lets them decide, such as NHS Act 2006 s.3.</summary>
    public static readonly PropertyDefinition Power = new(
        "power",
        PropertyType.Text,
        "Law or delegation that lets them decide, such as NHS Act 2006 s.3"
    );

    /// <summary>Partners that were consulted, scrutiny committees above all.</summary>
    public static readonly PropertyDefinition Consulted = new(
        "consulted",
        PropertyType.Partners,
        "Partners that were consulted, scrutiny committees above all"
    );

    /// <summary>Day the consultation closes.</summary>
    public static readonly PropertyDefinition ConsultationEnds = new(
        "consultation_ends",
        PropertyType.Date,
        "Day the consultation closes"
    );

    /// <summary>How a council may refer it to the Secretary of State, possible until 30 January 2024.</summary>
    public static readonly PropertyDefinition ReferralRoute = new(
        "referral_route",
        PropertyType.Text,
        "How a council may refer it to the Secretary of State, possible until 30 January 2024"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Decision,
        Summary = "Something that is decided: by whom, when, with what power and after asking whom",
        Header = DeclarationHeader.Named,
        JsonName = "decisions",
        OwnProperties = [DecidedBy, About, On, Power, Consulted, ConsultationEnds, ReferralRoute],
    };
}
