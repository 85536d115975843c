using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Vocabulary;

namespace StpLang.Syntax;

/// <summary>What can be said of kinds of syntax.</summary>
public static class SyntaxFacts
{
    /// <summary>Whether a kind is that of a declaration: <c>keyword … { … }</c> or <c>keyword name: value</c>.</summary>
    public static bool IsDeclaration(SyntaxKind kind) =>
        kind is >= SyntaxKind.Include and <= SyntaxKind.Accepts;

    /// <summary>Whether a kind is that of a declaration that stands at the top of a file.</summary>
    public static bool IsTopDeclaration(SyntaxKind kind) =>
        kind is >= SyntaxKind.Include and <= SyntaxKind.Risk;

    /// <summary>The keyword that begins a declaration of a kind.</summary>
    public static string KeywordOf(SyntaxKind kind) =>
        IsDeclaration(kind)
            ? Keywords.ShapeOf((Keyword)(kind - SyntaxKind.Include + (int)Keyword.Include)).Text
            : throw new ArgumentOutOfRangeException(nameof(kind));

    /// <summary>What the vocabulary calls a declaration of a kind.</summary>
    public static DeclarationKind DeclarationKindOf(SyntaxKind kind) =>
        kind switch
        {
            SyntaxKind.Include => DeclarationKind.Include,
            SyntaxKind.Let => DeclarationKind.Let,
            SyntaxKind.Plan => DeclarationKind.Plan,
            SyntaxKind.Partner => DeclarationKind.Partner,
            SyntaxKind.Budget => DeclarationKind.Budget,
            SyntaxKind.Pool => DeclarationKind.Pool,
            SyntaxKind.Gap => DeclarationKind.Gap,
            SyntaxKind.Programme => DeclarationKind.Programme,
            SyntaxKind.Governance => DeclarationKind.Governance,
            SyntaxKind.Relationship => DeclarationKind.Relationship,
            SyntaxKind.Engagement => DeclarationKind.Engagement,
            SyntaxKind.Risk => DeclarationKind.Risk,
            SyntaxKind.Covers => DeclarationKind.Covers,
            SyntaxKind.Member => DeclarationKind.Member,
            SyntaxKind.Contribution => DeclarationKind.Contribution,
            SyntaxKind.From => DeclarationKind.From,
            SyntaxKind.Cohort => DeclarationKind.Cohort,
            SyntaxKind.Evidence => DeclarationKind.Evidence,
            SyntaxKind.Outcome => DeclarationKind.Outcome,
            SyntaxKind.Milestone => DeclarationKind.Milestone,
            SyntaxKind.Board => DeclarationKind.Board,
            SyntaxKind.Decision => DeclarationKind.Decision,
            SyntaxKind.Delegation => DeclarationKind.Delegation,
            SyntaxKind.Interest => DeclarationKind.Interest,
            SyntaxKind.Involves => DeclarationKind.Involves,
            SyntaxKind.Development => DeclarationKind.Development,
            SyntaxKind.Implementation => DeclarationKind.Implementation,
            SyntaxKind.Accepts => DeclarationKind.Accepts,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    internal static SyntaxNode CreateNode(GreenBranch green, SyntaxNode? parent, int position) =>
        green.Kind switch
        {
            SyntaxKind.Stray => new StraySyntax(green, parent, position),
            SyntaxKind.Block => new BlockSyntax(green, parent, position),
            SyntaxKind.Property => new PropertySyntax(green, parent, position),
            SyntaxKind.Include => new IncludeSyntax(green, parent, position),
            SyntaxKind.Let => new LetSyntax(green, parent, position),
            SyntaxKind.Contribution or SyntaxKind.From => new FundingSyntax(
                green,
                parent,
                position
            ),
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
