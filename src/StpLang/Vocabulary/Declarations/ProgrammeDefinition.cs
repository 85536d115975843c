namespace StpLang.Vocabulary.Declarations;

/// <summary><c>programme name "Title"</c></summary>
public static class ProgrammeDefinition
{
    /// <summary>What sort of work a programme is.</summary>
    public static readonly ChoiceSet Kinds = new(
        "kind of programme",
        [
            new("prevention", "Keeps people from falling ill or getting worse"),
            new("care_model", "Brings care together in a new way"),
            new("reconfiguration", "Changes where or how services are provided"),
            new("efficiency", "Does the same for less"),
            new("operational", "Keeps present services running"),
            new("enabler", "Workforce, estate, technology and the like"),
        ]
    );

    /// <summary>How early prevention reaches people.</summary>
    public static readonly ChoiceSet Tiers = new(
        "tier of prevention",
        [
            new("primary", "Before anything is wrong"),
            new("secondary", "Early, before harm is done"),
            new("tertiary", "After illness, to keep it from getting worse"),
        ]
    );

    /// <summary>New care models of the Five Year Forward View.</summary>
    public static readonly ChoiceSet Models = new(
        "care model",
        [
            new("pacs", "Primary and acute care system"),
            new("mcp", "Multispecialty community provider"),
            new("care_homes", "Enhanced health in care homes"),
            new("urgent_care", "Urgent and emergency care network"),
            new("acute_collaboration", "Acute care collaboration"),
        ]
    );

    /// <summary>Conditions and risks.</summary>
    public static readonly ChoiceSet Conditions = new(
        "condition a programme addresses",
        [
            new("diabetes", "Diabetes"),
            new("obesity", "Obesity and overweight"),
            new("smoking", "Smoking and tobacco"),
            new("alcohol", "Harm from alcohol"),
            new("mental_health", "Mental ill health"),
            new("cancer", "Cancer"),
            new("cardiovascular", "Heart disease and stroke"),
            new("falls", "Falls and frailty"),
            new("other", "Anything else"),
        ]
    );

    /// <summary>What sort of work it is.</summary>
    public static readonly PropertyDefinition Kind = new(
        "kind",
        PropertyType.Choice(Kinds),
        "What sort of work it is"
    )
    {
        IsRequired = true,
    };

    /// <summary>How early prevention reaches people.</summary>
    public static readonly PropertyDefinition Tier = new(
        "tier",
        PropertyType.Choice(Tiers),
        "How early prevention reaches people"
    );

    /// <summary>New care model it builds.</summary>
    public static readonly PropertyDefinition Model = new(
        "model",
        PropertyType.Choice(Models),
        "New care model it builds"
    );

    /// <summary>Conditions and risks it acts on.</summary>
    public static readonly PropertyDefinition Addresses = new(
        "addresses",
        PropertyType.ListOf(PropertyType.Choice(Conditions)),
        "Conditions and risks it acts on"
    );

    /// <summary>Partner that delivers it and answers for it.</summary>
    public static readonly PropertyDefinition Lead = new(
        "lead",
        PropertyType.Partner,
        "Partner that delivers it and answers for it"
    );

    /// <summary>Partners that deliver it together with the lead.</summary>
    public static readonly PropertyDefinition With = new(
        "with",
        PropertyType.Partners,
        "Partners that deliver it together with the lead"
    );

    /// <summary>What is done, in words someone could check.</summary>
    public static readonly PropertyDefinition Intervention = new(
        "intervention",
        PropertyType.Text,
        "What is done, in words someone could check"
    );

    /// <summary>What it costs in each year, pounds.</summary>
    public static readonly PropertyDefinition Cost = new(
        "cost",
        PropertyType.MoneyByYear,
        "What it costs in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    /// <summary>Whether the cost is running cost or for assets.</summary>
    public static readonly PropertyDefinition Spend = new(
        "spend",
        PropertyType.Choice(BudgetDefinition.Spending),
        "Whether the cost is running cost or for assets"
    );

    /// <summary>Yes if it is a public health function that the public health grant may pay for.</summary>
    public static readonly PropertyDefinition PublicHealthFunction = new(
        "public_health_function",
        PropertyType.Bool,
        "Yes if it is a public health function that the public health grant may pay for"
    );

    /// <summary>What it saves in each year, pounds, before its own cost.</summary>
    public static readonly PropertyDefinition Saving = new(
        "saving",
        PropertyType.MoneyByYear,
        "What it saves in each year, pounds, before its own cost"
    )
    {
        Range = FigureRange.Balance,
    };

    /// <summary>Care model programme through which the saving comes about.</summary>
    public static readonly PropertyDefinition SavingThrough = new(
        "saving_through",
        PropertyType.Programme,
        "Care model programme through which the saving comes about"
    );

    /// <summary>Pounds gained for each pound spent.</summary>
    public static readonly PropertyDefinition ReturnOnInvestment = new(
        "return_on_investment",
        PropertyType.Number,
        "Pounds gained for each pound spent"
    );

    /// <summary>Financial years over which the return is counted.</summary>
    public static readonly PropertyDefinition ReturnPeriod = new(
        "return_period",
        PropertyType.Years,
        "Financial years over which the return is counted"
    )
    {
        MayPrecedeWindow = true,
        MayFollowWindow = true,
    };

    /// <summary>How the return was worked out, and by whom.</summary>
    public static readonly PropertyDefinition ReturnMethod = new(
        "return_method",
        PropertyType.Text,
        "How the return was worked out, and by whom"
    );

    /// <summary>Day the work begins.</summary>
    public static readonly PropertyDefinition Starts = new(
        "starts",
        PropertyType.Date,
        "Day the work begins"
    );

    /// <summary>Day the work ends.</summary>
    public static readonly PropertyDefinition Ends = new(
        "ends",
        PropertyType.Date,
        "Day the work ends"
    );

    /// <summary>Whole-time staff who deliver it.</summary>
    public static readonly PropertyDefinition Staff = new(
        "staff",
        PropertyType.Number,
        "Whole-time staff who deliver it"
    );

    /// <summary>Hospital beds it closes.</summary>
    public static readonly PropertyDefinition BedsClosed = new(
        "beds_closed",
        PropertyType.Number,
        "Hospital beds it closes"
    );

    /// <summary>Day the first of those beds closes.</summary>
    public static readonly PropertyDefinition BedsCloseOn = new(
        "beds_close_on",
        PropertyType.Date,
        "Day the first of those beds closes"
    );

    /// <summary>Programme that cares for people instead of those beds.</summary>
    public static readonly PropertyDefinition Alternative = new(
        "alternative",
        PropertyType.Programme,
        "Programme that cares for people instead of those beds"
    );

    /// <summary>Yes if it is a substantial variation on which councils must be consulted, SI 2013/218 reg 23.</summary>
    public static readonly PropertyDefinition Substantial = new(
        "substantial",
        PropertyType.Bool,
        "Yes if it is a substantial variation on which councils must be consulted, SI 2013/218 reg 23"
    );

    /// <summary>How it meets the test of strong public and patient engagement.</summary>
    public static readonly PropertyDefinition EngagementTest = new(
        "engagement_test",
        PropertyType.Text,
        "How it meets the test of strong public and patient engagement"
    );

    /// <summary>How it meets the test of patient choice.</summary>
    public static readonly PropertyDefinition ChoiceTest = new(
        "choice_test",
        PropertyType.Text,
        "How it meets the test of patient choice"
    );

    /// <summary>How it meets the test of a clear clinical evidence base.</summary>
    public static readonly PropertyDefinition ClinicalTest = new(
        "clinical_test",
        PropertyType.Text,
        "How it meets the test of a clear clinical evidence base"
    );

    /// <summary>How it meets the test of support from commissioners.</summary>
    public static readonly PropertyDefinition CommissionerTest = new(
        "commissioner_test",
        PropertyType.Text,
        "How it meets the test of support from commissioners"
    );

    /// <summary>How it meets NHS England's test for closing beds, from April 2017.</summary>
    public static readonly PropertyDefinition BedTest = new(
        "bed_test",
        PropertyType.Text,
        "How it meets NHS England's test for closing beds, from April 2017"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Programme,
        Summary =
            "A piece of work of the plan: what it does, for whom, at what cost, from which money and to what effect",
        Header = DeclarationHeader.Named,
        JsonName = "programmes",
        IsTopLevel = true,
        CarriesFigures = true,
        OwnProperties =
        [
            Kind,
            Tier,
            Model,
            Addresses,
            Lead,
            With,
            Intervention,
            Cost,
            Spend,
            PublicHealthFunction,
            Saving,
            SavingThrough,
            ReturnOnInvestment,
            ReturnPeriod,
            ReturnMethod,
            Starts,
            Ends,
            Staff,
            BedsClosed,
            BedsCloseOn,
            Alternative,
            Substantial,
            EngagementTest,
            ChoiceTest,
            ClinicalTest,
            CommissionerTest,
            BedTest,
        ],
        OwnNested =
        [
            DeclarationKind.From,
            DeclarationKind.Cohort,
            DeclarationKind.Evidence,
            DeclarationKind.Outcome,
            DeclarationKind.Milestone,
        ],
    };
}
