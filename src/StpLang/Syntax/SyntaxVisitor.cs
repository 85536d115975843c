namespace StpLang.Syntax;

/// <summary>One method per type of node; those not overridden do what <see cref="DefaultVisit"/> does.</summary>
/// <typeparam name="TResult">What a visit gives.</typeparam>
public abstract class SyntaxVisitor<TResult>
{
    /// <summary>Visits a node by its type.</summary>
    public virtual TResult Visit(SyntaxNode node) => node.Accept(this);

    /// <summary>What is done for a type whose method is not overridden.</summary>
    public abstract TResult DefaultVisit(SyntaxNode node);

    /// <summary>Visits a BlockSyntax.</summary>
    public virtual TResult VisitBlock(BlockSyntax node) => DefaultVisit(node);

    /// <summary>Visits a StraySyntax.</summary>
    public virtual TResult VisitStray(StraySyntax node) => DefaultVisit(node);

    /// <summary>Visits a PropertySyntax.</summary>
    public virtual TResult VisitProperty(PropertySyntax node) => DefaultVisit(node);

    /// <summary>Visits a IncludeSyntax.</summary>
    public virtual TResult VisitInclude(IncludeSyntax node) => DefaultVisit(node);

    /// <summary>Visits a LetSyntax.</summary>
    public virtual TResult VisitLet(LetSyntax node) => DefaultVisit(node);

    /// <summary>Visits a FundingSyntax.</summary>
    public virtual TResult VisitFunding(FundingSyntax node) => DefaultVisit(node);

    /// <summary>Visits a TitleSyntax.</summary>
    public virtual TResult VisitTitle(TitleSyntax node) => DefaultVisit(node);

    /// <summary>Visits a OperationExpressionSyntax.</summary>
    public virtual TResult VisitOperationExpression(OperationExpressionSyntax node) =>
        DefaultVisit(node);

    /// <summary>Visits a LiteralExpressionSyntax.</summary>
    public virtual TResult VisitLiteralExpression(LiteralExpressionSyntax node) =>
        DefaultVisit(node);

    /// <summary>Visits a TextExpressionSyntax.</summary>
    public virtual TResult VisitTextExpression(TextExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a NameExpressionSyntax.</summary>
    public virtual TResult VisitNameExpression(NameExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a CallExpressionSyntax.</summary>
    public virtual TResult VisitCallExpression(CallExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a GroupExpressionSyntax.</summary>
    public virtual TResult VisitGroupExpression(GroupExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a ListExpressionSyntax.</summary>
    public virtual TResult VisitListExpression(ListExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a SeriesExpressionSyntax.</summary>
    public virtual TResult VisitSeriesExpression(SeriesExpressionSyntax node) => DefaultVisit(node);

    /// <summary>Visits a SeriesEntrySyntax.</summary>
    public virtual TResult VisitSeriesEntry(SeriesEntrySyntax node) => DefaultVisit(node);

    /// <summary>Visits a MissingExpressionSyntax.</summary>
    public virtual TResult VisitMissingExpression(MissingExpressionSyntax node) =>
        DefaultVisit(node);

    /// <summary>Visits a DeclarationSyntax.</summary>
    public virtual TResult VisitDeclaration(DeclarationSyntax node) => DefaultVisit(node);

    /// <summary>Visits a FileSyntax.</summary>
    public virtual TResult VisitFile(FileSyntax node) => DefaultVisit(node);
}
