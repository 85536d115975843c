using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Whether there is room for something more where a caret is.</summary>
internal static class Room
{
    /// <summary>Whether what stands where a caret is, or around it, leaves nothing to be put in.</summary>
    public static bool IsTaken(Caret caret)
    {
        if (caret.IsInToken)
        {
            return false;
        }

        var next = caret.Next.Parent;
        var around = Surroundings
            .WithSelf(next)
            .FirstOrDefault(node => node.Span.Start < caret.Span.Start);
        return around switch
        {
            null or FileSyntax or ListExpressionSyntax or SeriesExpressionSyntax => false,
            BlockSyntax => around.Parent is not MemberSyntax,
            MemberSyntax member => next is not BlockSyntax
                && BeginsValue(caret.Next)
                && !IsMark(caret.Next, member),
            PropertySyntax => caret.Next.Kind != SyntaxKind.Colon && !BeginsMember(caret),
            CallExpressionSyntax or GroupExpressionSyntax or NameExpressionSyntax => next != around,
            _ => caret.Place.Kind == PlaceKind.Member
                || EndsValue(caret.Place.Token)
                || BeginsValue(caret.Next),
        };
    }

    /// <summary>Whether a declaration, property or value goes on behind a caret on its line, with what cannot begin another.</summary>
    public static bool GoesOn(Caret caret) =>
        caret.Next is { Parent: { } parent } next
        && next.Span.Start < LineEnd(caret)
        && (BeginsValue(next) || next.Kind == SyntaxKind.Colon)
        && !(parent is PropertySyntax property && next == property.Name)
        && !(parent is MemberSyntax member && next == member.Keyword);

    // What stands between the names of a header.
    private static bool IsMark(SyntaxToken token, MemberSyntax member) =>
        token.Kind == SyntaxKind.Word && token.Text == member.Definition.Header.Separator;

    // On one line the first word of a property or declaration is read as the value of the property before it that has none.
    private static bool BeginsMember(Caret caret) =>
        caret.Next.Kind == SyntaxKind.Word
        && Surroundings.TokenAfter(caret.Semantics.SyntaxTree.Root, caret.Next.Span.End).Kind switch
        {
            SyntaxKind.Colon => true,
            SyntaxKind.Word or SyntaxKind.Text or SyntaxKind.OpenBrace =>
                caret.Around?.Definition.Nested.Any(kind =>
                    PlanVocabulary.Get(kind).Keyword == caret.Next.Text
                ) == true,
            _ => false,
        };

    private static bool BeginsValue(SyntaxToken token) =>
        token.Kind
            is SyntaxKind.Word
                or SyntaxKind.Number
                or SyntaxKind.Money
                or SyntaxKind.Percent
                or SyntaxKind.Year
                or SyntaxKind.Date
                or SyntaxKind.Text
                or SyntaxKind.UnclosedText
                or SyntaxKind.OpenBrace
                or SyntaxKind.OpenBracket
                or SyntaxKind.OpenParen;

    private static bool EndsValue(SyntaxToken token) =>
        token.Kind
            is SyntaxKind.CloseBrace
                or SyntaxKind.CloseBracket
                or SyntaxKind.CloseParen
                or SyntaxKind.Text;

    private static int LineEnd(Caret caret)
    {
        var lines = caret.Document.Text.Lines;
        return lines[lines.IndexOf(caret.Span.End)].End;
    }
}
