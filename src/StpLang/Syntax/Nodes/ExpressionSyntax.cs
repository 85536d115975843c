using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>A value as written.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }
}
