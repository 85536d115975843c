using StpLang.Values;

namespace StpLang.Vocabulary.Declarations;

/// <summary><c>budget name "Title"</c></summary>
public static class BudgetDefinition
{
    /// <summary>Where money comes from.</summary>
    public static readonly ChoiceSet Kinds = new(
        "kind of budget",
        [
            new("ccg_allocation", "Allocation of a CCG"),
            new("specialised", "NHS England budget for specialised services"),
            new("primary_care", "Budget for primary care, delegated or not"),
            new(
                "stf",
                "Sustainability and Transformation Fund, paid to trusts that meet control totals"
            ),
            new("transformation", "National transformation funding"),
            new("public_health_grant", "Ring-fenced public health grant to an upper-tier council"),
            new("bcf_minimum", "Better Care Fund, minimum contribution of the CCGs"),
            new("bcf_additional", "Better Care Fund, what partners add to the minimum"),
            new("ibcf", "Improved Better Care Fund, grant to an upper-tier council"),
            new("dfg", "Disabled Facilities Grant, capital"),
            new("council_base", "Base budget of a council"),
            new("capital", "Capital of any partner"),
            new("other", "Anything else"),
        ]
    );

    /// <summary>Revenue or capital.</summary>
    public static readonly ChoiceSet Spending = new(
        "type of spending",
        [
            new("revenue", "Running costs: staff, services, supplies"),
            new("capital", "Assets: buildings, equipment, technology"),
        ]
    );

    /// <summary>How certain money is.</summary>
    public static readonly ChoiceSet Statuses = new(
        "status of a budget",
        [
            new("confirmed", "Granted or allocated"),
            new("conditional", "Granted if conditions are met"),
            new("bid", "Asked for and not yet granted"),
        ]
    );

    /// <summary>Where the money comes from, which decides what it may pay for.</summary>
    public static readonly PropertyDefinition Kind = new(
        "kind",
        PropertyType.Choice(Kinds),
        "Where the money comes from, which decides what it may pay for"
    )
    {
        IsRequired = true,
    };

    /// <summary>Partner that holds the money and answers for it.</summary>
    public static readonly PropertyDefinition Holder = new(
        "holder",
        PropertyType.Partner,
        "Partner that holds the money and answers for it"
    )
    {
        IsRequired = true,
    };

    /// <summary>Money there is in each year, pounds.</summary>
    public static readonly PropertyDefinition Amount = new(
        "amount",
        PropertyType.MoneyByYear,
        "Money there is in each year, pounds"
    )
    {
        IsRequired = true,
        Range = FigureRange.Spending,
    };

    /// <summary>Yes if the money comes every year, no if it is one-off.</summary>
    public static readonly PropertyDefinition Recurrent = new(
        "recurrent",
        PropertyType.Bool,
        "Yes if the money comes every year, no if it is one-off"
    )
    {
        Default = new BoolValue(true),
    };

    /// <summary>Whether the money is for running costs or for assets.</summary>
    public static readonly PropertyDefinition Spend = new(
        "spend",
        PropertyType.Choice(Spending),
        "Whether the money is for running costs or for assets"
    )
    {
        Default = new ChoiceValue("revenue"),
    };

    /// <summary>How certain the money is.</summary>
    public static readonly PropertyDefinition Status = new(
        "status",
        PropertyType.Choice(Statuses),
        "How certain the money is"
    )
    {
        Default = new ChoiceValue("confirmed"),
    };

    /// <summary>Purpose the money is reserved for by those who grant it.</summary>
    public static readonly PropertyDefinition RingFencedFor = new(
        "ring_fenced_for",
        PropertyType.Text,
        "Purpose the money is reserved for by those who grant it"
    );

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Budget,
        Summary = "A sum of money by year that programmes and pools draw on",
        Header = DeclarationHeader.Named,
        JsonName = "budgets",
        IsTopLevel = true,
        CarriesFigures = true,
        OwnProperties = [Kind, Holder, Amount, Recurrent, Spend, Status, RingFencedFor],
    };
}
