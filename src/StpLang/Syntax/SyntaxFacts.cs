using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Vocabulary;

namespace StpLang.Syntax;

/// <summary>What can be said of kinds of syntax.</summary>
public static class SyntaxFacts
{
    /// <summary>Whether a kind is that of a declaration of any form.</summary>
    public static bool IsDeclaration(SyntaxKind kind) =>
        kind is >= SyntaxKind.Include and <= SyntaxKind.Declaration;

    /// <summary>How tightly an operator binds: <c>..</c>, then + and -, then * and /, then <c>of</c>; signs bind tighter still.</summary>
    internal static int LevelOf(SyntaxKind sign) =>
        sign switch
        {
            SyntaxKind.Range => 0,
            SyntaxKind.Plus or SyntaxKind.Minus => 1,
            SyntaxKind.Times or SyntaxKind.Divide => 2,
            _ => 3,
        };

    /// <summary>Whether a text is one word, so that it can be a name.</summary>
    public static bool IsName(string text) =>
        new Lexer(text).NextKind(out var start, out var end) == SyntaxKind.Word
        && start == 0
        && end == text.Length;

    /// <summary>The kind of node that a kind of declaration is written as.</summary>
    internal static SyntaxKind NodeKindOf(DeclarationKind kind) =>
        DeclarationTable.BodyOf(kind) switch
        {
            DeclarationBody.Block => SyntaxKind.Declaration,
            DeclarationBody.Value => SyntaxKind.Funding,
            DeclarationBody.Definition => SyntaxKind.Let,
            _ => SyntaxKind.Include,
        };

    /// <summary>Which kind of declaration a node is, that is one: its keyword says so.</summary>
    internal static DeclarationKind DeclarationKindOf(GreenNode declaration) =>
        Keywords.KindOf(declaration.FirstToken()!.Keyword);

    internal static SyntaxNode CreateNode(GreenBranch green, SyntaxNode? parent, int position) =>
        green.Kind switch
        {
            SyntaxKind.Stray => new StraySyntax(green, parent, position),
            SyntaxKind.Block => new BlockSyntax(green, parent, position),
            SyntaxKind.Property => new PropertySyntax(green, parent, position),
            SyntaxKind.Include => new IncludeSyntax(green, parent, position),
            SyntaxKind.Let => new LetSyntax(green, parent, position),
            SyntaxKind.Funding => new FundingSyntax(green, parent, position),
            SyntaxKind.Title => new TitleSyntax(green, parent, position),
            SyntaxKind.OperationExpression => new OperationExpressionSyntax(
                green,
                parent,
                position
            ),
            SyntaxKind.LiteralExpression => new LiteralExpressionSyntax(green, parent, position),
            SyntaxKind.TextExpression => new TextExpressionSyntax(green, parent, position),
            SyntaxKind.NameExpression => new NameExpressionSyntax(green, parent, position),
            SyntaxKind.CallExpression => new CallExpressionSyntax(green, parent, position),
            SyntaxKind.GroupExpression => new GroupExpressionSyntax(green, parent, position),
            SyntaxKind.ListExpression => new ListExpressionSyntax(green, parent, position),
            SyntaxKind.SeriesExpression => new SeriesExpressionSyntax(green, parent, position),
            SyntaxKind.SeriesEntry => new SeriesEntrySyntax(green, parent, position),
            SyntaxKind.MissingExpression => new MissingExpressionSyntax(green, parent, position),
            _ => new DeclarationSyntax(green, parent, position),
        };
}
