using System.Collections.Immutable;
using StpLang.Text;

namespace StpLang.Services;

/// <summary>What changes in one file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Changes">The changes, each of the text as it is now, in its order and without overlap.</param>
public sealed record FileEdit(string Path, ImmutableArray<TextChange> Changes)
{
    /// <summary>Whether the file is to be made first: there is none yet.</summary>
    public bool IsNew { get; init; }
}
