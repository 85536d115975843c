using System.Collections.Immutable;
using StpLang.Text;

namespace StpLang.Analysis;

/// <summary>What a rule found: one fact, however many years or declarations it shows in.</summary>
/// <param name="Origin">The text to underline: exactly what is wrong, or the name of what lacks something.</param>
/// <param name="Message">
/// What is wrong, one line in a planner's words, with figures as a planner writes them, ending in what to do unless
/// <see cref="Help"/> says that. It names no lines: those change while the finding stays.
/// </param>
public sealed record Finding(Origin Origin, string Message)
{
    /// <summary>What to do, one line; null where the message says it.</summary>
    public string? Help { get; init; }

    /// <summary>
    /// Other places that have to do with it, each with what it contributes, the most telling first: of more than
    /// twenty-five, the first ones are shown and the others counted.
    /// </summary>
    public ImmutableArray<RelatedOrigin> Related { get; init; } = [];

    /// <summary>Changes that remove it, the likeliest first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];
}
