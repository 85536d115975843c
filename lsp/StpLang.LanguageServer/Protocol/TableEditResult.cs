using System.Text.Json;

namespace StpLang.LanguageServer.Protocol;

/// <summary>What comes of writing into a table.</summary>
internal sealed record TableEditResult
{
    /// <summary>The change, a <see cref="WorkspaceEdit"/>; null where nothing changes, or the cells are refused.</summary>
    public required JsonElement? Edit { get; init; }

    /// <summary>Why cells are refused; then none is written.</summary>
    public required TableCellProblem[] Problems { get; init; }
}
