namespace StpLang.Vocabulary.Declarations;

/// <summary><c>pool name "Title"</c></summary>
internal static class PoolDefinition
{
    public static readonly PropertyDefinition Host = new(
        "host",
        PropertyType.Partner,
        "Partner that hosts the fund and accounts for it"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Manager = new(
        "manager",
        PropertyType.Text,
        "Officer who manages the fund"
    );

    public static readonly PropertyDefinition Parties = new(
        "parties",
        PropertyType.Partners,
        "Partners to the agreement"
    )
    {
        IsRequired = true,
    };

    public static readonly PropertyDefinition Aims = new(
        "aims",
        PropertyType.Text,
        "Agreed aims and outcomes, SI 2000/617 reg 7(3)"
    );

    public static readonly PropertyDefinition Functions = new(
        "functions",
        PropertyType.Text,
        "NHS and health-related functions the fund covers, reg 7(3)"
    );

    public static readonly PropertyDefinition Services = new(
        "services",
        PropertyType.Text,
        "Services the fund pays for and for whom, reg 7(3)"
    );

    public static readonly PropertyDefinition Duration = new(
        "duration",
        PropertyType.Text,
        "How long the agreement runs, reg 7(3)"
    );

    public static readonly PropertyDefinition Variation = new(
        "variation",
        PropertyType.Text,
        "How contributions and the agreement may be varied or ended, reg 7(3)"
    );

    public static readonly PropertyDefinition Management = new(
        "management",
        PropertyType.Text,
        "How the fund is managed, monitored and reported on, reg 7(3)"
    );

    public static readonly PropertyDefinition BcfFor = new(
        "bcf_for",
        PropertyType.Partner,
        "Health and wellbeing board whose Better Care Fund plan the pool carries"
    );

    public static readonly PropertyDefinition ApprovedOn = new(
        "approved_on",
        PropertyType.Date,
        "Day the health and wellbeing board approved the Better Care Fund plan"
    );

    public static readonly PropertyDefinition CcgMinimum = new(
        "ccg_minimum",
        PropertyType.MoneyByYear,
        "Minimum the CCGs must contribute in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    public static readonly PropertyDefinition CommissionerConsent = new(
        "commissioner_consent",
        PropertyType.Bool,
        "Yes if the commissioners consent to a trust being a party, reg 2"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Pool,
        Summary = "A pooled fund of NHS bodies and councils under section 75 of the NHS Act 2006",
        Header = DeclarationHeader.Named,
        Example = "better_care_fund",
        JsonName = "pools",
        CarriesFigures = true,
    };
}
