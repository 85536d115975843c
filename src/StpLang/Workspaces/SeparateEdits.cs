using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Workspaces;

/// <summary>Changes of files of which none touches another.</summary>
internal sealed class SeparateEdits
{
    private static readonly Comparer<CodeEdit> ByPlace = Comparer<CodeEdit>.Create(
        static (left, right) =>
            string.CompareOrdinal(left.Location.FilePath, right.Location.FilePath)
                is var byFile
                    and not 0
                ? byFile
                : left.Location.Span.Start.CompareTo(right.Location.Span.Start)
    );

    private readonly List<CodeEdit> _byPlace = [];

    /// <summary>The changes, by file and place.</summary>
    public IReadOnlyCollection<CodeEdit> All => _byPlace;

    /// <summary>Adds all of some changes; none where one of them touches one that is there.</summary>
    public bool TryAdd(ImmutableArray<CodeEdit> edits)
    {
        if (edits.Any(TouchesAny))
        {
            return false;
        }

        foreach (var edit in edits)
        {
            var at = _byPlace.BinarySearch(edit, ByPlace);
            _byPlace.Insert(at < 0 ? ~at : at, edit);
        }

        return true;
    }

    // As none touches another, only its neighbours can touch a new one.
    private bool TouchesAny(CodeEdit edit)
    {
        var at = _byPlace.BinarySearch(edit, ByPlace);
        return at >= 0
            || (at = ~at) > 0 && Touches(_byPlace[at - 1], edit)
            || (at < _byPlace.Count && Touches(_byPlace[at], edit));
    }

    private static bool Touches(CodeEdit left, CodeEdit right) =>
        left.Location.FilePath == right.Location.FilePath
        && left.Location.Span.Touches(right.Location.Span);
}
