namespace StpLang.LanguageServer.Protocol;

/// <summary>What is written into a table.</summary>
internal sealed record EditTableParams : IPositionParams
{
    /// <summary>The document.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>A place in the declaration.</summary>
    public required Position Position { get; init; }

    /// <summary>The row, counted from 0.</summary>
    public required int Row { get; init; }

    /// <summary>What is written into it.</summary>
    public required TableCellText[] Cells { get; init; }
}
