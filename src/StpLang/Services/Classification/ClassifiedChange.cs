using System.Collections.Immutable;

namespace StpLang.Services.Classification;

/// <summary>
/// How what is classified differs between two versions of a file. Where each span is written down by its distance from the one before
/// it, all others stay as they are: the last of <paramref name="Spans"/> may be only further away than it was.
/// </summary>
/// <param name="Start">Which span is the first that differs, counted from 0.</param>
/// <param name="OldCount">How many spans of the earlier version are replaced.</param>
/// <param name="Spans">The spans that take their place.</param>
/// <param name="Before">The span before them, from which the first of them is counted; null where there is none.</param>
public sealed record ClassifiedChange(
    int Start,
    int OldCount,
    ImmutableArray<ClassifiedSpan> Spans,
    ClassifiedSpan? Before
)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => OldCount == 0 && Spans.IsEmpty;
}
