using System.Collections.Immutable;

namespace StpLang.Reports.Pictures;

/// <summary>A picture with its title and, for whoever does not see it, its figures in words.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Title">What it shows.</param>
internal abstract record Picture(string Id, string Title)
{
    /// <summary>Its figures in words.</summary>
    public abstract string Description { get; }

    /// <summary>What each way of filling means.</summary>
    public ImmutableArray<(Fill Fill, string Meaning)> Key { get; init; } = [];

    /// <summary>Draws it.</summary>
    public abstract void Draw(Canvas canvas);
}
