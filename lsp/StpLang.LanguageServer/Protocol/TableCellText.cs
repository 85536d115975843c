namespace StpLang.LanguageServer.Protocol;

/// <summary>What is written into a cell.</summary>
internal sealed record TableCellText
{
    /// <summary>The year.</summary>
    public required string Year { get; init; }

    /// <summary>A figure as people or spreadsheets write it; empty where the year is to have none.</summary>
    public required string Text { get; init; }
}
