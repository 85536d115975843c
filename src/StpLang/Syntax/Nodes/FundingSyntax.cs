using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>Money from a budget or pool: <c>from budget: series</c> or <c>contribution budget: series</c>.</summary>
public sealed class FundingSyntax : MemberSyntax
{
    internal FundingSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The budget or pool.</summary>
    public SyntaxToken Name => TokenOf(SyntaxKind.Word, 1);

    /// <summary>The colon.</summary>
    public SyntaxToken Colon => TokenOf(SyntaxKind.Colon);

    /// <summary>The money.</summary>
    public ExpressionSyntax Value => FirstChild<ExpressionSyntax>()!;
}
