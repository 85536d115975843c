using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>name: value</c></summary>
public sealed class PropertySyntax : SyntaxNode
{
    internal PropertySyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The name.</summary>
    public SyntaxToken Name => TokenOf(SyntaxKind.Word);

    /// <summary>The colon.</summary>
    public SyntaxToken Colon => TokenOf(SyntaxKind.Colon);

    /// <summary>The value.</summary>
    public ExpressionSyntax Value => FirstChild<ExpressionSyntax>()!;
}
