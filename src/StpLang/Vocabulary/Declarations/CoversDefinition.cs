namespace StpLang.Vocabulary.Declarations;

/// <summary><c>covers partner</c>, in a plan</summary>
internal static class CoversDefinition
{
    public static readonly PropertyDefinition Share = new(
        "share",
        PropertyType.Percent,
        "Share of the footprint that lies in the council's area, percent"
    )
    {
        Range = FigureRange.Share,
    };

    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Covers,
        StandsIn = [DeclarationKind.Plan],
        Summary = "An upper-tier council part of whose area lies in the footprint",
        Description = "a covered council",
        Header = DeclarationHeader.OfPartner,
        JsonName = "covers",
        CarriesFigures = true,
    };
}
