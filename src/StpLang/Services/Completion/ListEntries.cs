using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>What stands in a list beside a caret.</summary>
internal static class ListEntries
{
    /// <summary>The names and words in the list in which a caret is, but for the one being written; none outside lists.</summary>
    public static IReadOnlyCollection<string> Of(Caret caret) =>
        ListAround(caret) is { } list
            ? list
                .Elements.OfType<NameExpressionSyntax>()
                .Where(each => each != caret.Node)
                .Select(each => each.Path)
                .ToHashSet(StringComparer.Ordinal)
            : [];

    /// <summary>An entry as it is written at a caret: in brackets where a list is wanted and not begun.</summary>
    public static Snippet Write(string entry, Caret caret) =>
        caret.Wanted?.Kind == PropertyTypeKind.List ? $"[{entry}]" : entry;

    private static ListExpressionSyntax? ListAround(Caret caret) =>
        caret.Node as ListExpressionSyntax
        ?? caret.Node?.Parent as ListExpressionSyntax
        ?? caret.Node?.Parent?.Parent as ListExpressionSyntax;
}
