using StpLang.Text;

namespace StpLang.Services.CodeActions;

/// <summary>What a code action changes.</summary>
/// <param name="Edit">The changes.</param>
public sealed record CodeActionResult(WorkspaceEdit Edit)
{
    /// <summary>The file in which the author goes on writing; null where nothing is left to write.</summary>
    public string? SelectedPath { get; init; }

    /// <summary>What to select there, in the text as it is after the changes: a placeholder, or a new name.</summary>
    public TextSpan Selection { get; init; }
}
