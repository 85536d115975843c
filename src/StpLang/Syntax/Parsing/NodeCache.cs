using System.Runtime.CompilerServices;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>Hands out one node object for the many places where the same few cached children stand together.</summary>
internal static class NodeCache
{
    private const int Size = 1 << 13;
    private const int MostChildren = 3;

    private static readonly GreenBranch?[] s_nodes = new GreenBranch?[Size];

    public static GreenBranch Get(SyntaxKind kind, ReadOnlySpan<GreenNode> children)
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

        ref var place = ref s_nodes[(hash >> 8) & (Size - 1)];
        var found = place;
        if (found is not null && found.Kind == kind && SameChildren(found.Children, children))
        {
            return found;
        }

        return place = GreenBranch.Create(kind, children, NodeFlags.Cached);
    }

    private static bool SameChildren(ReadOnlySpan<GreenNode> left, ReadOnlySpan<GreenNode> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
