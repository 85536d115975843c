using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>The place of a value that is not there.</summary>
public sealed class MissingExpressionSyntax : ExpressionSyntax
{
    internal MissingExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }
}
