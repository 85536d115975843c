namespace StpLang.Syntax;

/// <summary>
/// Makes a changed text of a tree: every token is visited in order, and the text it is given back is what the
/// new text holds. A node whose visit is not overridden visits its children.
/// </summary>
public abstract class SyntaxRewriter : SyntaxVisitor<string>
{
    /// <summary>The tree of the text that visiting every node and token of a tree gives.</summary>
    public SyntaxTree Rewrite(SyntaxTree tree) =>
        SyntaxTree.Parse(Text.SourceText.From(Visit(tree.Root)), tree.FilePath);

    /// <summary>The text for a token, trivia included; the token's own unless overridden.</summary>
    public virtual string VisitToken(SyntaxToken token) => token.ToFullString();

    /// <inheritdoc/>
    public override string DefaultVisit(SyntaxNode node)
    {
        var text = new System.Text.StringBuilder(node.FullSpan.Length);
        foreach (var child in node.ChildNodesAndTokens())
        {
            text.Append(child.Node is { } inner ? Visit(inner) : VisitToken(child.Token));
        }

        return text.ToString();
    }
}
