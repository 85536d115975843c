using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.Outline;

/// <summary>A declaration as the outline of its file shows it.</summary>
/// <param name="Kind">What sort of declaration it is.</param>
/// <param name="Name">Its name; where it has none of its own, what its header says, or its keyword. Never empty.</param>
/// <param name="Detail">Its title, where that is not its name; else empty.</param>
/// <param name="Extent">All of it, without comments around.</param>
/// <param name="Place">Where its name stands, or its keyword; within <paramref name="Extent"/>.</param>
/// <param name="Children">The declarations in its block, in the order of the text.</param>
public sealed record OutlineItem(
    DeclarationKind Kind,
    string Name,
    string Detail,
    TextSpan Extent,
    TextSpan Place,
    ImmutableArray<OutlineItem> Children
);
