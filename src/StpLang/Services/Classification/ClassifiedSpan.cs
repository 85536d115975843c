using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.Classification;

/// <summary>A word, figure, sign or comment and what it is. It never goes over the end of a line.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Named">What sort of declaration a name is that of; null for all but names.</param>
/// <param name="Modifiers">What more can be said of it.</param>
public readonly record struct ClassifiedSpan(
    TextSpan Span,
    ClassificationKind Kind,
    DeclarationKind? Named = null,
    ClassificationModifiers Modifiers = ClassificationModifiers.None
);
