using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>Where the figures of a declaration come from.</summary>
/// <param name="Source">Document, page and date; null where nothing says.</param>
/// <param name="IsIllustrative">Whether they are invented to show the form.</param>
internal readonly record struct FigureSource(string? Source, bool IsIllustrative)
{
    /// <summary>
    /// What holds for a declaration: what it says itself, and where it says nothing of either, what holds for the one
    /// around it.
    /// </summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="enclosing">What holds for the declaration it stands in.</param>
    public static FigureSource Of(Declaration declaration, FigureSource enclosing = default) =>
        declaration.Find(CommonProperties.Source) is null
        && declaration.Find(CommonProperties.Illustrative) is null
            ? enclosing
            : new FigureSource(
                declaration.Text(CommonProperties.Source),
                declaration.IsYes(CommonProperties.Illustrative)
            );
}
