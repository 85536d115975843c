using System.Collections.Immutable;

namespace StpLang.Reports.Content;

/// <summary>A row of a table; its first cell is its head.</summary>
/// <param name="Cells">A cell for each column.</param>
internal sealed record Row(ImmutableArray<Cell> Cells)
{
    /// <summary>What others lead to it by; null where nothing does.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it adds up those before it.</summary>
    public bool IsTotal { get; init; }
}
