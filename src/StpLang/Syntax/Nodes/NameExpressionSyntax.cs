using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>A choice, a name, a path of names, or a year's entry of one: <c>dfg.amount[2018/19]</c>.</summary>
public sealed class NameExpressionSyntax : ExpressionSyntax
{
    internal NameExpressionSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The names of the path.</summary>
    public IEnumerable<SyntaxToken> Names =>
        ChildTokens().Where(t => t.Kind == SyntaxKind.Word && !t.IsSkipped);

    /// <summary>The first name of the path.</summary>
    public SyntaxToken FirstName => ChildAt(0).Token;

    /// <summary>The names with dots between them, as they are looked up.</summary>
    public string Path => IsSimple ? FirstName.Text : string.Join('.', Names.Select(n => n.Text));

    /// <summary>Whether it is a single name.</summary>
    public bool IsSimple => ChildCount == 1;

    /// <summary>What stands in the brackets behind it, or null.</summary>
    public ExpressionSyntax? Index => FirstChild<ExpressionSyntax>();
}
