using StpLang.Syntax.Green;
using StpLang.Text;

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

    // What nearly all entries are, told without making nodes: a series is the most frequent thing in a plan.

    /// <summary>The year, where the key is just one.</summary>
    internal SyntaxToken? YearToken => LiteralAt(0, SyntaxKind.Year);

    /// <summary>Where the key stands.</summary>
    internal TextSpan KeySpan => YearToken?.Span ?? Key.Span;

    /// <summary>The amount, where it is just a sum of money.</summary>
    internal SyntaxToken? MoneyToken => ChildCount > 2 ? LiteralAt(2, SyntaxKind.Money) : null;

    /// <summary>Whether there is a value.</summary>
    internal bool HasValue =>
        ChildCount > 2 && Green.ChildAt(2).Kind != SyntaxKind.MissingExpression;

    private SyntaxToken? LiteralAt(int index, SyntaxKind kind) =>
        Green.ChildAt(index) is GreenBranch { Kind: SyntaxKind.LiteralExpression } literal
        && literal.ChildAt(0) is GreenToken token
        && token.Kind == kind
            ? new SyntaxToken(this, token, Position + Green.OffsetOf(index))
            : null;
}
