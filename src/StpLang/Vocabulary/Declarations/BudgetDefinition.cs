using StpLang.Values;

namespace StpLang.Vocabulary.Declarations;

/// <summary><c>budget name "Title"</c></summary>
internal static class BudgetDefinition
{
    public static readonly ChoiceSet KindChoices = new(
        "kind of budget",
        [
            new("ccg_allocation", "Allocation of a CCG"),
            new("icb_allocation", "Allocation of an integrated care board"),
            new("trust_income", "Income of a trust that it may spend as it sees fit"),
            new("specialised", "NHS England budget for specialised services"),
            new("primary_care", "Budget for primary care, delegated or not"),
            new(
                "stf",
                "Sustainability and Transformation Fund, paid to trusts that meet control totals"
            ),
            new("transformation", "National transformation funding"),
            new("public_health_grant", "Ring-fenced public health grant to an upper-tier council"),
            new("bcf_minimum", "Better Care Fund, minimum contribution of the NHS"),
            new("bcf_additional", "Better Care Fund, what partners add to the minimum"),
            new("ibcf", "Improved Better Care Fund, grant to an upper-tier council"),
            new("dfg", "Disabled Facilities Grant, capital"),
            new(
                "discharge_fund",
                "Discharge funding, paid to councils and to integrated care boards"
            ),
            new("market_sustainability", "Market sustainability and improvement grant to councils"),
            new("council_base", "Base budget of a council"),
            new("social_care_precept", "Council tax raised for adult social care"),
            new("business_rates", "Business rates that a council keeps"),
            new("capital", "Capital of any partner"),
            new("other", "Anything else"),
        ]
    );

    public static readonly ChoiceSet SpendingChoices = new(
        "type of spending",
        [
            new("revenue", "Running costs: staff, services, supplies"),
            new("capital", "Assets: buildings, equipment, technology"),
        ]
    );

    public static readonly ChoiceSet StatusChoices = new(
        "status of a budget",
        [
            new("confirmed", "Granted or allocated"),
            new("conditional", "Granted if conditions are met"),
            new("bid", "Asked for and not yet granted"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly PropertyDefinition Kind = new(
        "kind",
        PropertyType.Choice(KindChoices),
        "Where the money comes from, which decides what it may pay for"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Holder = new(
        "holder",
        PropertyType.Partner,
        "Partner that holds the money and answers for it"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Amount = new(
        "amount",
        PropertyType.MoneyByYear,
        "Money there is in each year, pounds"
    )
    {
        IsRequired = true,
        Range = FigureRange.Spending,
    };

    public static readonly PropertyDefinition Recurrent = new(
        "recurrent",
        PropertyType.Bool,
        "Yes if the money comes every year, no if it is one-off"
    )
    {
        Default = new BoolValue(true),
    };

    public static readonly PropertyDefinition Spend = new(
        "spend",
        PropertyType.Choice(SpendingChoices),
        "Whether the money is for running costs or for assets"
    )
    {
        Default = new ChoiceValue("revenue"),
    };

    public static readonly PropertyDefinition Status = new(
        "status",
        PropertyType.Choice(StatusChoices),
        "How certain the money is"
    )
    {
        Default = new ChoiceValue("confirmed"),
    };

    public static readonly PropertyDefinition RingFencedFor = new(
        "ring_fenced_for",
        PropertyType.Text,
        "Purpose the money is reserved for by those who grant it"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Budget,
        Summary = "A sum of money by year that programmes and pools draw on",
        Header = DeclarationHeader.Named,
        Example = "public_health_grant",
        JsonName = "budgets",
        CarriesFigures = true,
    };
}
