using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>[ a, b ]</c></summary>
public sealed class ListExpressionSyntax : ExpressionSyntax
{
    internal ListExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The entries.</summary>
    public IEnumerable<ExpressionSyntax> Elements => ChildNodes().OfType<ExpressionSyntax>();
}
