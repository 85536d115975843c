using System.Collections.Immutable;

namespace StpLang.Services.Completion;

/// <summary>What can be written at a caret.</summary>
/// <param name="Items">The things, the likeliest first.</param>
/// <param name="IsIncomplete">Whether there are more, to be asked for when the author has typed more.</param>
public sealed record CompletionList(ImmutableArray<CompletionItem> Items, bool IsIncomplete)
{
    /// <summary>Nothing can be written, or only what nobody can foresee.</summary>
    public static CompletionList Empty { get; } = new([], false);
}
