namespace StpLang.Syntax.Green;

/// <summary>Some of the many children of a node, side by side, and where each of them begins.</summary>
internal sealed class GreenChunk
{
    /// <summary>How many children there are in one at most.</summary>
    public const int Most = 128;

    private readonly GreenNode[] _nodes;
    private readonly int[] _offsets;

    private GreenChunk(ReadOnlySpan<GreenNode> nodes)
    {
        _nodes = nodes.ToArray();
        _offsets = OffsetsOf(nodes);
        Width = nodes.Length == 0 ? 0 : _offsets[^1] + nodes[^1].FullWidth;
        foreach (var node in nodes)
        {
            Flags |= node.Flags;
        }
    }

    public ReadOnlySpan<GreenNode> Nodes => _nodes;

    public int Width { get; }

    public NodeFlags Flags { get; }

    /// <summary>Where a child begins.</summary>
    public int OffsetOf(int index) => _offsets[index];

    /// <summary>The child that covers an offset; the last one where several begin there.</summary>
    public int ChildAtOffset(int offset) => LastAtMost(_offsets, offset);

    /// <summary>The children in chunks of about the same size.</summary>
    public static GreenChunk[] Cut(ReadOnlySpan<GreenNode> nodes)
    {
        var chunks = new GreenChunk[(nodes.Length + Most - 1) / Most];
        for (var i = 0; i < chunks.Length; i++)
        {
            var start = (int)((long)nodes.Length * i / chunks.Length);
            var end = (int)((long)nodes.Length * (i + 1) / chunks.Length);
            chunks[i] = new GreenChunk(nodes[start..end]);
        }

        return chunks;
    }

    /// <summary>Where each of some children that stand side by side begins.</summary>
    public static int[] OffsetsOf(ReadOnlySpan<GreenNode> nodes)
    {
        var offsets = new int[nodes.Length];
        var offset = 0;
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = offset;
            offset += nodes[i].FullWidth;
        }

        return offsets;
    }

    /// <summary>The last place where what is sorted is not above a value.</summary>
    public static int LastAtMost(int[] sorted, int value)
    {
        var found = Array.BinarySearch(sorted, value);
        found = found >= 0 ? found : ~found - 1;
        while (found + 1 < sorted.Length && sorted[found + 1] == value)
        {
            found++;
        }

        return found;
    }
}
