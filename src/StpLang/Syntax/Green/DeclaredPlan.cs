using StpLang.Vocabulary;

namespace StpLang.Syntax.Green;

/// <summary>Tells whether a file declares a plan.</summary>
internal static class DeclaredPlan
{
    /// <summary>
    /// Whether a file has a <c>plan</c>. One that lost its place to a mistake before it counts too: the mistake is to be reported, not
    /// passed over.
    /// </summary>
    public static bool IsIn(GreenNode file)
    {
        for (var i = 0; i < file.ChildCount; i++)
        {
            var child = file.ChildAt(i);
            if (IsPlan(child) || (child.HasProblems && HasStrayPlan(child, parent: file)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStrayPlan(GreenNode node, GreenNode parent)
    {
        if (node is GreenToken token)
        {
            return token.Text == DeclarationKind.Plan.Keyword()
                && (token.IsSkipped || IsPlan(parent));
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            if (HasStrayPlan(node.ChildAt(i), node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlan(GreenNode node) =>
        node.Kind == SyntaxFacts.NodeKindOf(DeclarationKind.Plan)
        && SyntaxFacts.DeclarationKindOf(node) == DeclarationKind.Plan;
}
