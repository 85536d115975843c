namespace StpLang.Reports.Pictures;

/// <summary>The SVG patterns behind ways of filling.</summary>
internal static class FillPattern
{
    private const string Ink = "#0b0c0c";

    /// <summary>Whether a colour alone is painted.</summary>
    public static bool IsPlain(Fill fill) => fill is Fill.Blue or Fill.Open;

    /// <summary>The colour, of the palette of the Government Analysis Function.</summary>
    public static string ColourOf(Fill fill) =>
        fill switch
        {
            Fill.Blue => "#12436d",
            Fill.Turquoise => "#28a197",
            Fill.Pink => "#801650",
            Fill.Orange => "#f46a25",
            Fill.Grey => "#3d3d3d",
            Fill.Purple => "#a285d1",
            _ => "#ffffff",
        };

    /// <summary>The pattern's element.</summary>
    /// <param name="fill">Which.</param>
    /// <param name="id">Its id.</param>
    public static string Of(Fill fill, string id) =>
        $"<pattern id=\"{id}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"{ColourOf(fill)}\"/>{Marks(fill)}</pattern>";

    private static string Marks(Fill fill) =>
        fill switch
        {
            Fill.Turquoise => Path("M0 8L8 0", "#ffffff", "1.5"),
            Fill.Pink => Path("M0 4H8", "#ffffff", "1.5"),
            Fill.Orange => $"<circle cx=\"4\" cy=\"4\" r=\"1.6\" fill=\"{Ink}\"/>",
            Fill.Grey => Path("M4 0V8", "#ffffff", "1.5"),
            Fill.Purple => Path("M0 4H8M4 0V8", Ink, "0.8"),
            _ => Path("M0 0L8 8M-2 6L2 10M6 -2L10 2", Ink, "1.2"),
        };

    private static string Path(string path, string colour, string width) =>
        $"<path d=\"{path}\" stroke=\"{colour}\" stroke-width=\"{width}\" fill=\"none\"/>";
}
