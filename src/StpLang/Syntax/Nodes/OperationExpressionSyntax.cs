using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>
/// Signs, operands and operators in the order written: <c>a + -b * c</c>. Its children are the operands, which are
/// expressions, and the operators and signs, which are tokens; precedence is for whoever reads it.
/// </summary>
public sealed class OperationExpressionSyntax : ExpressionSyntax
{
    internal OperationExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The operands.</summary>
    public IEnumerable<ExpressionSyntax> Operands => ChildNodes().OfType<ExpressionSyntax>();
}
