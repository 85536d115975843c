using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>One text, or several side by side that are one.</summary>
public sealed class TextExpressionSyntax : ExpressionSyntax
{
    internal TextExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The texts.</summary>
    public IEnumerable<SyntaxToken> Texts => ChildTokens();

    /// <summary>What they say together.</summary>
    public string Value =>
        ChildCount == 1
            ? ChildAt(0).Token.ValueText
            : string.Concat(Texts.Select(t => t.ValueText));
}
