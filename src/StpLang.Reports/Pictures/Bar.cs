using System.Collections.Immutable;

namespace StpLang.Reports.Pictures;

/// <summary>A bar with what is written above it.</summary>
/// <param name="Label">What it is and its figures.</param>
/// <param name="Segments">What it is made of; nothing where the plan states nothing.</param>
internal sealed record Bar(string Label, ImmutableArray<Segment> Segments)
{
    /// <summary>Whether its figures are invented to show the form.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>Where the segments of bars begin and end: what an axis must hold.</summary>
    public static IEnumerable<decimal> EndsOf(IEnumerable<Bar> bars) =>
        bars.SelectMany(bar => bar.Segments)
            .SelectMany(segment => new[] { segment.From, segment.To });
}
