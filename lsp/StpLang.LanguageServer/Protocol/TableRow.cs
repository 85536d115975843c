namespace StpLang.LanguageServer.Protocol;

/// <summary>Figures by year.</summary>
internal sealed record TableRow
{
    /// <summary>What the plan calls them.</summary>
    public required string Title { get; init; }

    /// <summary>A figure for each year.</summary>
    public required TableCell[] Cells { get; init; }

    /// <summary>What money comes to over all years; null for what does not add up.</summary>
    public required string? Total { get; init; }
}
