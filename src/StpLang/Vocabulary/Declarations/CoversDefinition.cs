namespace StpLang.Vocabulary.Declarations;

/// <summary><c>covers partner</c>, in a plan</summary>
public static class CoversDefinition
{
    /// <summary>Share of the footprint that lies in the council's area, percent.</summary>
    public static readonly PropertyDefinition Share = new(
        "share",
        PropertyType.Percent,
        "Share of the footprint that lies in the council's area, percent"
    )
    {
        Range = FigureRange.Share,
    };

    /// <summary>The declaration.</summary>
    public static readonly DeclarationDefinition Definition = new()
    {
        Kind = DeclarationKind.Covers,
        Summary = "An upper-tier council part of whose area lies in the footprint",
        Header = DeclarationHeader.OfPartner,
        JsonName = "covers",
        CarriesFigures = true,
        OwnProperties = [Share],
    };
}
