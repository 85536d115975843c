using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>A function with its arguments: <c>total(dfg.amount)</c>.</summary>
public sealed class CallExpressionSyntax : ExpressionSyntax
{
    internal CallExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The function.</summary>
    public SyntaxToken Name => TokenOf(SyntaxKind.Word);

    /// <summary>The arguments.</summary>
    public IEnumerable<ExpressionSyntax> Arguments => ChildNodes().OfType<ExpressionSyntax>();
}
