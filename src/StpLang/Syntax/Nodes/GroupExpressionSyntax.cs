using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>( … )</c></summary>
public sealed class GroupExpressionSyntax : ExpressionSyntax
{
    internal GroupExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>What stands in the parentheses.</summary>
    public ExpressionSyntax Inner => FirstChild<ExpressionSyntax>()!;
}
