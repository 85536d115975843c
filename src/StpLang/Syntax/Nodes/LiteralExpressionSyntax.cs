using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>A single figure, year or date.</summary>
public sealed class LiteralExpressionSyntax : ExpressionSyntax
{
    internal LiteralExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The figure.</summary>
    public SyntaxToken Token => ChildAt(0).Token;
}
