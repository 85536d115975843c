namespace StpLang.Vocabulary.Declarations;

/// <summary><c>programme name "Title"</c></summary>
internal static class ProgrammeDefinition
{
    public static readonly ChoiceSet KindChoices = new(
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

    public static readonly ChoiceSet PurposeChoices = new(
        "purpose of a programme",
        [
            new("prevention", "Keeps people from falling ill or getting worse"),
            new("transformation", "Changes how care is given"),
            new("market_sustainability", "Keeps providers of social care in business"),
            new("operational_pressure", "Relieves services under pressure now"),
            new("demographic", "Keeps up with more people who need care"),
            new("efficiency", "Does the same for less"),
        ]
    );

    public static readonly ChoiceSet TierChoices = new(
        "tier of prevention",
        [
            new("primary", "Before anything is wrong"),
            new("secondary", "Early, before harm is done"),
            new("tertiary", "After illness, to keep it from getting worse"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly ChoiceSet ModelChoices = new(
        "care model",
        [
            new("pacs", "Primary and acute care system"),
            new("mcp", "Multispecialty community provider"),
            new("care_homes", "Enhanced health in care homes"),
            new("urgent_care", "Urgent and emergency care network"),
            new("acute_collaboration", "Acute care collaboration"),
        ]
    );

    public static readonly ChoiceSet ConditionChoices = new(
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

    public static readonly ChoiceSet BedConditionChoices = new(
        "condition for closing beds",
        [
            new(
                "alternative_care",
                "Enough other care, and the staff for it, is there before or as the beds close"
            ),
            new("new_treatment", "A new treatment keeps certain patients from being admitted"),
            new(
                "better_use",
                "Beds are used less well here than in the country, and a credible plan betters that"
            ),
        ]
    );

    public static readonly PropertyDefinition Kind = new(
        "kind",
        PropertyType.Choice(KindChoices),
        "What sort of work it is"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Purpose = new(
        "purpose",
        PropertyType.Choice(PurposeChoices),
        "What its money is for, where its kind does not tell"
    );

    public static readonly PropertyDefinition Tier = new(
        "tier",
        PropertyType.Choice(TierChoices),
        "How early prevention reaches people"
    );

    public static readonly PropertyDefinition Model = new(
        "model",
        PropertyType.Choice(ModelChoices),
        "New care model it builds"
    );

    public static readonly PropertyDefinition Addresses = new(
        "addresses",
        PropertyType.ListOf(PropertyType.Choice(ConditionChoices)),
        "Conditions and risks it acts on"
    );

    public static readonly PropertyDefinition Lead = new(
        "lead",
        PropertyType.Partner,
        "Partner that delivers it and answers for it"
    );

    public static readonly PropertyDefinition With = new(
        "with",
        PropertyType.Partners,
        "Partners that deliver it together with the lead"
    );

    public static readonly PropertyDefinition Intervention = new(
        "intervention",
        PropertyType.Text,
        "What is done, in words someone could check"
    );

    public static readonly PropertyDefinition Cost = new(
        "cost",
        PropertyType.MoneyByYear,
        "What it costs in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    public static readonly PropertyDefinition Spend = new(
        "spend",
        PropertyType.Choice(BudgetDefinition.SpendingChoices),
        "Whether the cost is running cost or for assets"
    );

    public static readonly PropertyDefinition PublicHealthFunction = new(
        "public_health_function",
        PropertyType.Bool,
        "Yes if it is a public health function that the public health grant may pay for"
    );

    public static readonly PropertyDefinition Saving = new(
        "saving",
        PropertyType.MoneyByYear,
        "What it saves in each year, pounds, before its own cost"
    )
    {
        Range = FigureRange.Balance,
    };

    public static readonly PropertyDefinition SavingThrough = new(
        "saving_through",
        PropertyType.Programme,
        "Care model programme through which the saving comes about"
    );

    public static readonly PropertyDefinition ReturnOnInvestment = new(
        "return_on_investment",
        PropertyType.Number,
        "Pounds gained for each pound spent"
    )
    {
        Range = FigureRange.Return,
    };

    public static readonly PropertyDefinition ReturnPeriod = new(
        "return_period",
        PropertyType.Years,
        "Financial years over which the return is counted"
    )
    {
        MayPrecedeWindow = true,
        MayFollowWindow = true,
    };

    public static readonly PropertyDefinition ReturnMethod = new(
        "return_method",
        PropertyType.Text,
        "How the return was worked out, and by whom"
    );

    public static readonly PropertyDefinition Starts = new(
        "starts",
        PropertyType.Date,
        "Day the work begins"
    );

    public static readonly PropertyDefinition Ends = new(
        "ends",
        PropertyType.Date,
        "Day the work ends"
    );

    public static readonly PropertyDefinition Staff = new(
        "staff",
        PropertyType.Number,
        "Whole-time staff who deliver it"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition BedsClosed = new(
        "beds_closed",
        PropertyType.Number,
        "Hospital beds it closes"
    )
    {
        Range = FigureRange.Count,
    };

    public static readonly PropertyDefinition BedsCloseOn = new(
        "beds_close_on",
        PropertyType.Date,
        "Day the first of those beds closes"
    );

    public static readonly PropertyDefinition Alternative = new(
        "alternative",
        PropertyType.Programme,
        "Programme that cares for people instead of those beds"
    );

    public static readonly PropertyDefinition Substantial = new(
        "substantial",
        PropertyType.Bool,
        "Yes if it is a substantial variation on which councils must be consulted, SI 2013/218 reg 23"
    );

    public static readonly PropertyDefinition EngagementTest = new(
        "engagement_test",
        PropertyType.Text,
        "How it meets the test of strong public and patient engagement"
    );

    public static readonly PropertyDefinition ChoiceTest = new(
        "choice_test",
        PropertyType.Text,
        "How it meets the test of patient choice"
    );

    public static readonly PropertyDefinition ClinicalTest = new(
        "clinical_test",
        PropertyType.Text,
        "How it meets the test of a clear clinical evidence base"
    );

    public static readonly PropertyDefinition CommissionerTest = new(
        "commissioner_test",
        PropertyType.Text,
        "How it meets the test of support from commissioners"
    );

    public static readonly PropertyDefinition BedConditions = new(
        "bed_conditions",
        PropertyType.ListOf(PropertyType.Choice(BedConditionChoices)),
        "Which of NHS England's conditions for closing beds it meets, from April 2017"
    );

    public static readonly PropertyDefinition BedTest = new(
        "bed_test",
        PropertyType.Text,
        "How it meets those conditions for closing beds"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Programme,
        Summary =
            "A piece of work of the plan: what it does, for whom, at what cost, from which money and to what effect",
        Header = DeclarationHeader.Named,
        Example = "falls_prevention",
        JsonName = "programmes",
        CarriesFigures = true,
    };
}
