using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>What stands around a caret already.</summary>
internal static class Surroundings
{
    private const string Total = "total";

    /// <summary>What is to be replaced: a text without its quotes, a path with all of its names, another word as it stands.</summary>
    public static TextSpan SpanOf(PositionContext place, int position)
    {
        var token = place.Token;
        return place.Span.IsEmpty ? place.Span
            : token.Kind == SyntaxKind.Text
                ? TextSpan.FromBounds(token.Span.Start + 1, token.Span.End - 1)
            : token.Kind == SyntaxKind.UnclosedText
                ? TextSpan.FromBounds(token.Span.Start + 1, position)
            // A word that fits nowhere may stand in a name without being of it.
            : token.Parent is NameExpressionSyntax name
            && name.Names.Last(each => !each.IsMissing).Span.End is var end
            && end >= token.Span.End
                ? TextSpan.FromBounds(token.Span.Start, end)
            : place.Span;
    }

    /// <summary>The first token that begins at a position or behind it; one of no kind where none does.</summary>
    public static SyntaxToken TokenAfter(SyntaxNode root, int position)
    {
        for (var at = position; at < root.FullSpan.End; )
        {
            var token = root.FindToken(at);
            if (token.Span.Start >= position && !token.Span.IsEmpty)
            {
                return token;
            }

            at = Math.Max(at + 1, token.FullSpan.End);
        }

        return default;
    }

    /// <summary>Whether a word or figure begins at a position.</summary>
    public static bool IsWordAt(SyntaxNode root, int position) =>
        TokenAfter(root, position) is { } token
        && token.Span.Start == position
        && token.Kind
            is SyntaxKind.Word
                or SyntaxKind.Number
                or SyntaxKind.Money
                or SyntaxKind.Percent
                or SyntaxKind.Year
                or SyntaxKind.Date;

    /// <summary>The declaration in whose header or block a caret is; null at the top.</summary>
    public static MemberSyntax? MemberAround(Caret caret) =>
        WithSelf(caret.Node)
            .OfType<MemberSyntax>()
            .FirstOrDefault(member =>
                caret.Place.Kind != PlaceKind.Member
                || member is DeclarationSyntax { Block: { } block }
                    && block.OpenBrace.Span.End <= caret.Span.Start
                    && (
                        block.CloseBrace.IsMissing
                        || caret.Span.Start <= block.CloseBrace.Span.Start
                    )
            );

    /// <summary>The type of the value that what is written at a caret is a part of; null where it may be any.</summary>
    public static PropertyType? TypeAround(Caret caret)
    {
        foreach (var node in WithSelf(caret.Node))
        {
            if (node is BlockSyntax or MemberSyntax)
            {
                break;
            }

            if (
                node is CallExpressionSyntax { Name: { Text: Total } name }
                && name != caret.Place.Token
            )
            {
                return PropertyType.FigureByYear;
            }

            if (caret.Semantics.WantedAt(node)?.Type is { } type)
            {
                return type;
            }
        }

        return caret.Place.Property?.Type;
    }

    /// <summary>A node and those around it, from the inside out.</summary>
    public static IEnumerable<SyntaxNode> WithSelf(SyntaxNode? node) =>
        node is null ? [] : node.Ancestors().Prepend(node);
}
