namespace StpLang.Vocabulary.Declarations;

/// <summary><c>gap</c></summary>
internal static class GapDefinition
{
    public static readonly ChoiceSet ScopeChoices = new(
        "scope of a gap",
        [new("nhs_only", "NHS alone"), new("health_and_social_care", "NHS and social care")]
    )
    {
        AreAnswers = true,
    };

    public static readonly ChoiceSet MeasureChoices = new(
        "measure of a gap",
        [
            new("annual_in_year", "Each year's own gap"),
            new("cumulative", "The gaps of all years so far, added up"),
        ]
    )
    {
        AreAnswers = true,
    };

    public static readonly PropertyDefinition Scope = new(
        "scope",
        PropertyType.Choice(ScopeChoices),
        "Whose money the gap counts"
    );

    public static readonly PropertyDefinition Measure = new(
        "measure",
        PropertyType.Choice(MeasureChoices),
        "Whether a year's figure is that year's alone or adds up those before"
    );

    public static readonly PropertyDefinition DoNothing = new(
        "do_nothing",
        PropertyType.MoneyByYear,
        "Gap in each year if nothing is done, pounds"
    )
    {
        Range = FigureRange.Balance,
        IsRequired = true,
    };

    public static readonly PropertyDefinition Solutions = new(
        "solutions",
        PropertyType.MoneyByYear,
        "Savings the plan counts on in each year, pounds; without it the savings of the programmes count"
    )
    {
        Range = FigureRange.Balance,
    };

    public static readonly PropertyDefinition Investment = new(
        "investment",
        PropertyType.MoneyByYear,
        "New spending the solutions need in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    public static readonly PropertyDefinition Stf = new(
        "stf",
        PropertyType.MoneyByYear,
        "Sustainability and Transformation Fund counted on in each year, pounds"
    )
    {
        Range = FigureRange.Spending,
    };

    public static readonly PropertyDefinition Residual = new(
        "residual",
        PropertyType.MoneyByYear,
        "Gap that stays open in each year, pounds"
    )
    {
        Range = FigureRange.Balance,
    };

    public static readonly PropertyDefinition ResidualOwner = new(
        "residual_owner",
        PropertyType.Partner,
        "Partner that answers for the gap that stays open"
    );

    public static readonly PropertyDefinition ResidualAction = new(
        "residual_action",
        PropertyType.Text,
        "What is done about the gap that stays open"
    );

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Gap,
        Summary = "The finance gap: what is missing if nothing is done, and what closes it",
        Description = "the gap",
        Header = DeclarationHeader.Bare,
        JsonName = "gap",
        Occurrence = Occurrence.Once,
        CarriesFigures = true,
    };
}
