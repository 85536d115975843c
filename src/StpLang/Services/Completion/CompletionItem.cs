using System.Collections.Immutable;
using StpLang.Text;

namespace StpLang.Services.Completion;

/// <summary>Something that can be written at a caret.</summary>
/// <param name="Label">What the list shows: <c>public_health_grant</c>.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Span">What it takes the place of; the caret lies in it or at its end.</param>
/// <param name="NewText">What is to stand there, indented as it is to stay.</param>
public sealed record CompletionItem(
    string Label,
    CompletionKind Kind,
    TextSpan Span,
    string NewText
)
{
    /// <summary>What is good to know when choosing, in a few words; null where the label says it.</summary>
    public string? Detail { get; init; }

    /// <summary>What an author may type to find it: its name, and its title where it has one.</summary>
    public string FilterText { get; init; } = Label;

    /// <summary>The parts of <see cref="NewText"/> that the author is to fill in, counted from its start, in the order to do so.</summary>
    public ImmutableArray<TextSpan> Placeholders { get; init; } = [];

    /// <summary>What <see cref="CompletionService.Resolve"/> is asked for more by; null where there is no more to say.</summary>
    public string? Topic { get; init; }
}
