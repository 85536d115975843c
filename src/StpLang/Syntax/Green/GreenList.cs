using System.Text;

namespace StpLang.Syntax.Green;

/// <summary>
/// A node with many children, as a file has them, in chunks: a node with others in place of a few of them shares all
/// other chunks with it.
/// </summary>
internal sealed class GreenList : GreenBranch
{
    private readonly GreenChunk[] _chunks;

    // The index of each chunk's first child, and where that begins.
    private readonly int[] _firsts;
    private readonly int[] _offsets;

    private GreenNode[]? _children;

    public GreenList(SyntaxKind kind, GreenChunk[] chunks)
        : base(kind, FlagsOf(chunks), chunks.Sum(c => c.Width))
    {
        _chunks = chunks;
        _firsts = new int[chunks.Length];
        _offsets = new int[chunks.Length];
        var offset = 0;
        for (var i = 0; i < chunks.Length; i++)
        {
            (_firsts[i], _offsets[i]) = (ChildCount, offset);
            ChildCount += chunks[i].Nodes.Length;
            offset += chunks[i].Width;
        }
    }

    public override int ChildCount { get; }

    /// <summary>The children side by side, which they are not kept as: for those who want all of them.</summary>
    public override ReadOnlySpan<GreenNode> Children
    {
        get
        {
            if (_chunks.Length == 1)
            {
                return _chunks[0].Nodes;
            }

            if (_children is null)
            {
                Interlocked.CompareExchange(ref _children, Join(_chunks), null);
            }

            return _children;
        }
    }

    public override GreenNode ChildAt(int index)
    {
        var chunk = ChunkOf(index);
        return _chunks[chunk].Nodes[index - _firsts[chunk]];
    }

    public override int OffsetOf(int index)
    {
        var chunk = ChunkOf(index);
        return _offsets[chunk] + _chunks[chunk].OffsetOf(index - _firsts[chunk]);
    }

    public override int ChildAtOffset(int offset)
    {
        var chunk = GreenChunk.LastAtMost(_offsets, offset);
        return _firsts[chunk] + _chunks[chunk].ChildAtOffset(offset - _offsets[chunk]);
    }

    public override int NextProblem(int from)
    {
        while (from < ChildCount)
        {
            var index = ChunkOf(from);
            var chunk = _chunks[index];
            if ((chunk.Flags & GreenNode.Remarks) != 0)
            {
                foreach (var child in chunk.Nodes[(from - _firsts[index])..])
                {
                    if (child.IsRemarkable)
                    {
                        return from;
                    }

                    from++;
                }
            }

            from = _firsts[index] + chunk.Nodes.Length;
        }

        return from;
    }

    public override GreenBranch WithChildren(int start, int count, ReadOnlySpan<GreenNode> others)
    {
        var first = ChunkOf(Math.Min(start, ChildCount - 1));
        var end = ChunkOf(Math.Min(start + count, ChildCount - 1)) + 1;

        // A chunk of which little is left goes together with the one behind it.
        end += end < _chunks.Length && others.Length < count ? 1 : 0;
        var touched = Join(_chunks.AsSpan(first..end));
        start -= _firsts[first];
        GreenNode[] changed = [.. touched[..start], .. others, .. touched[(start + count)..]];
        if (changed.Length <= GreenChunk.Most && end - first == _chunks.Length)
        {
            return Create(Kind, changed, NodeFlags.None);
        }

        return new GreenList(
            Kind,
            [.. _chunks.AsSpan(..first), .. GreenChunk.Cut(changed), .. _chunks.AsSpan(end..)]
        );
    }

    public override void WriteTo(StringBuilder target)
    {
        foreach (var chunk in _chunks)
        {
            foreach (var child in chunk.Nodes)
            {
                child.WriteTo(target);
            }
        }
    }

    private int ChunkOf(int index) =>
        _chunks.Length == 1 ? 0 : GreenChunk.LastAtMost(_firsts, index);

    private static GreenNode[] Join(ReadOnlySpan<GreenChunk> chunks)
    {
        var nodes = new List<GreenNode>(chunks.Length * GreenChunk.Most);
        foreach (var chunk in chunks)
        {
            nodes.AddRange(chunk.Nodes);
        }

        return [.. nodes];
    }

    private static NodeFlags FlagsOf(GreenChunk[] chunks) =>
        chunks.Aggregate(NodeFlags.None, (flags, chunk) => flags | chunk.Flags) & Inherited;
}
