using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>How a plan differs from an earlier version of it, as far as anything that is found in it may.</summary>
internal sealed class PlanChange
{
    /// <summary>What became of the files, by file of the later version.</summary>
    public required FileChange[] Files { get; init; }

    /// <summary>
    /// The declarations that were bound again or are new, by file and place in the later version; whatever is found in others
    /// is the same.
    /// </summary>
    public required IReadOnlyList<(int File, int Unit)> Rebound { get; init; }

    /// <summary>The declarations that do not mean the same, are new or are gone. All others are the same objects.</summary>
    public required IReadOnlyList<UnitChange> Units { get; init; }

    /// <summary>The names, of top declarations and nested ones, that <see cref="Units"/> give or gave.</summary>
    public required IReadOnlySet<string> Names { get; init; }

    /// <summary>The kinds of the top declarations among <see cref="Units"/>.</summary>
    public required KindSet Kinds { get; init; }
}
