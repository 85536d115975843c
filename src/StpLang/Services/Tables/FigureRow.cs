using System.Collections.Immutable;

namespace StpLang.Services.Tables;

/// <summary>Figures by year.</summary>
/// <param name="Title">What the plan calls them: <c>cost</c>, <c>from grant</c>.</param>
/// <param name="Cells">A figure for each year of the table.</param>
/// <param name="Total">What money comes to over all years; null for what does not add up.</param>
public sealed record FigureRow(string Title, ImmutableArray<FigureCell> Cells, string? Total);
