using System.Collections.Immutable;
using StpLang.Reports.Pictures;

namespace StpLang.Reports.Content;

/// <summary>A section of a report: a sentence that says the point, the pictures, and the tables they are drawn from.</summary>
/// <param name="Kind">Which it is.</param>
/// <param name="Point">What it comes to, in a sentence or two.</param>
internal sealed record Section(SectionKind Kind, string Point)
{
    /// <summary>What a reader must know of it first: that something it rests on is half-typed; empty where nothing is.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Its pictures.</summary>
    public ImmutableArray<Picture> Pictures { get; init; } = [];

    /// <summary>Its tables.</summary>
    public ImmutableArray<Table> Tables { get; init; } = [];
}
