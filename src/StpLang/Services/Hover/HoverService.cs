using StpLang.Services.Explanations;
using StpLang.Services.Navigation;
using StpLang.Syntax;
using StpLang.Workspaces;

namespace StpLang.Services.Hover;

/// <summary>Says what there is to know of the word under a pointer, and of what is found there.</summary>
public static class HoverService
{
    private const string Rule = "\n\n---\n\n";

    /// <summary>
    /// What a word stands for, what an expression comes to and how, which body a code is of, and the pages of the rules that found
    /// something there; null where there is nothing to say.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="position">The position; past the end of the text it is at the end.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static HoverInfo? GetHover(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    )
    {
        var semantics = document.GetSemanticModel(cancellationToken);
        var word = SymbolWord.At(semantics, position);
        if (!Touches(word, position))
        {
            return null;
        }

        string?[] parts =
        [
            word.Token.Parent is MemberSyntax member && word.Token == member.Keyword
                ? member.Documentation
                : null,
            word.Symbol is { } symbol
                ? Explanation.Of(symbol, semantics.Compilation)
                : CodeExplanation.Of(word.Token, semantics, document.Plan.Register),
            ExpressionExplanation.Of(word.Token, semantics),
            .. FindingPages.At(word.Span, document, cancellationToken),
        ];
        var said = parts.Where(each => !string.IsNullOrEmpty(each)).ToList();
        return said.Count == 0 ? null : new HoverInfo(string.Join(Rule, said), word.Span);
    }

    // Blanks and comments say nothing.
    private static bool Touches(SymbolWord word, int position) =>
        !word.Span.IsEmpty && word.Span.Start <= position && position <= word.Span.End;
}
