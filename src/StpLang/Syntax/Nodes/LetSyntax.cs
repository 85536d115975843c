using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary><c>let name = value</c></summary>
public sealed class LetSyntax : MemberSyntax
{
    internal LetSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The name defined.</summary>
    public SyntaxToken Name => TokenOf(SyntaxKind.Word, 1);

    /// <summary>The equals sign.</summary>
    public SyntaxToken EqualsSign => TokenOf(SyntaxKind.Equals);

    /// <summary>The value.</summary>
    public ExpressionSyntax Value => FirstChild<ExpressionSyntax>()!;
}
