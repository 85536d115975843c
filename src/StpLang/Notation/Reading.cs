using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Notation;

/// <summary>What an author meant by a text that people read and the language does not.</summary>
/// <param name="Why">How the language has it, to begin a message.</param>
/// <param name="Sources">What may stand there instead, the likeliest first; none where only the author knows.</param>
/// <param name="IsCertain">Whether nothing but the first of them can be meant.</param>
internal sealed record Reading(string Why, ImmutableArray<string> Sources, bool IsCertain)
{
    /// <summary>What can mean one thing only.</summary>
    public static Reading Certain(string why, string source) => new(why, [source], true);

    /// <summary>What an author is to choose from.</summary>
    public static Reading Likely(string why, params ReadOnlySpan<string> sources) =>
        new(why, [.. sources], false);

    /// <summary>Whether nothing is known yet, so that what it is the value of is best left out.</summary>
    public bool IsNotKnown { get; private init; }

    /// <summary>What is not known yet.</summary>
    /// <param name="text">What stands there for it.</param>
    /// <param name="what">What that is not: <c>no figure</c>.</param>
    /// <param name="subject">What to leave out.</param>
    public static Reading NotKnown(string text, string what, string subject) =>
        Unknown($"`{text}` is {what}; leave {subject} out until it is known") with
        {
            IsNotKnown = true,
        };

    /// <summary>What no one can write but the author.</summary>
    public static Reading Unknown(string why) => new(why, [], false);

    /// <summary>What is wrong and what to write, one line.</summary>
    public string Message =>
        Sources.IsEmpty ? Why
        : Sources[0].Length == 0 ? $"{Why}; remove it"
        : $"{Why}; write {string.Join(" or ", Sources.Select(source => $"`{Excerpt.Of(source)}`"))}";
}
