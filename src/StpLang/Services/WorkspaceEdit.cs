using System.Collections.Immutable;

namespace StpLang.Services;

/// <summary>A change of several files that is made as one, or not at all.</summary>
/// <param name="Files">What changes, by file, each once.</param>
public sealed record WorkspaceEdit(ImmutableArray<FileEdit> Files)
{
    /// <summary>Nothing changes.</summary>
    public static WorkspaceEdit None { get; } = new([]);
}
