namespace StpLang.LanguageServer.Protocol;

/// <summary>Why a cell is refused.</summary>
internal sealed record TableCellProblem
{
    /// <summary>The year.</summary>
    public required string Year { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }
}
