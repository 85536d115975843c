using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>An entry of a series: <c>2017/18..2020/21: £3m</c>.</summary>
public sealed class SeriesEntrySyntax : SyntaxNode
{
    internal SeriesEntrySyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The year or range of years.</summary>
    public ExpressionSyntax Key => FirstChild<ExpressionSyntax>()!;

    /// <summary>The amount; null where the entry has no colon.</summary>
    public ExpressionSyntax? Value => ChildCount > 2 ? ChildAt(2).Node as ExpressionSyntax : null;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(SyntaxVisitor<TResult> visitor) =>
        visitor.VisitSeriesEntry(this);
}
