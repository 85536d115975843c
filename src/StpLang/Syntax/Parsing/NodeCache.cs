using System.Runtime.CompilerServices;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>Hands out one node object for the many places where the same few cached children stand together.</summary>
internal static class NodeCache
{
    private const int Size = 1 << 13;
    private const int MostChildren = 3;

    // Each thread has its own, as in the cache of tokens.
    [ThreadStatic]
    private static GreenBranch?[]? _nodes;

    /// <summary>The table of this thread, as in the cache of tokens.</summary>
    public static GreenBranch?[] Table => _nodes ??= new GreenBranch?[Size];

    public static GreenBranch Get(
        GreenBranch?[] nodes,
        SyntaxKind kind,
        ReadOnlySpan<GreenNode> children
    )
    {
        if (children.Length is 0 or > MostChildren)
        {
            return GreenBranch.Create(kind, children, NodeFlags.None);
        }

        var hash = (uint)kind;
        foreach (var child in children)
        {
            if (!child.IsCached)
            {
                return GreenBranch.Create(kind, children, NodeFlags.None);
            }

            hash = (hash ^ (uint)RuntimeHelpers.GetHashCode(child)) * 0x9E3779B1;
        }

        // As in the cache of tokens.
        var index = (hash >> 8) & (Size - 2);
        var often = nodes[index];
        if (often is not null && often.Is(kind, children))
        {
            return often;
        }

        var once = nodes[index + 1];
        if (once is not null && once.Is(kind, children))
        {
            nodes[index] = once;
            nodes[index + 1] = often;
            return once;
        }

        return nodes[index + 1] = GreenBranch.Create(kind, children, NodeFlags.Cached);
    }
}
