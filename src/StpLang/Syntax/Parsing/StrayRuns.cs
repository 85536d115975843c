using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>Makes one child of a file of all that stands between two declarations and belongs to neither.</summary>
internal static class StrayRuns
{
    /// <summary>Puts a node in the place of each run of children that are no declarations; says how many are left.</summary>
    public static int Join(Span<GreenNode> children)
    {
        var count = 0;
        for (var start = 0; start < children.Length; count++)
        {
            var end = start;
            while (end < children.Length && IsStray(children[end]))
            {
                end++;
            }

            if (end == start)
            {
                children[count] = children[start++];
            }
            else
            {
                children[count] = NodeCache.Get(
                    NodeCache.Table,
                    SyntaxKind.Stray,
                    children[start..end]
                );
                start = end;
            }
        }

        return count;
    }

    private static bool IsStray(GreenNode node) =>
        !SyntaxFacts.IsDeclaration(node.Kind) && node.Kind != SyntaxKind.EndOfFile;
}
