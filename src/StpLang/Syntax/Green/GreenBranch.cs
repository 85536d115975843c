using System.Text;

namespace StpLang.Syntax.Green;

/// <summary>A node with children.</summary>
internal sealed class GreenBranch : GreenNode
{
    // Adding up a few widths is cheaper than remembering them.
    private const int ManyChildren = 16;

    private readonly GreenNode[] _children;
    private int[]? _offsets;

    public GreenBranch(SyntaxKind kind, NodeFlags flags, int fullWidth, GreenNode[] children)
        : base(kind, flags, fullWidth)
    {
        _children = children;
    }

    public override int ChildCount => _children.Length;

    public ReadOnlySpan<GreenNode> Children => _children;

    /// <summary>A node of the given children; what it says of itself is what they say together.</summary>
    public static GreenBranch Create(
        SyntaxKind kind,
        ReadOnlySpan<GreenNode> children,
        NodeFlags extra
    )
    {
        var width = 0;
        var flags = NodeFlags.None;
        foreach (var child in children)
        {
            width += child.FullWidth;
            flags |= child.Flags;
        }

        return new GreenBranch(
            kind,
            (flags & (NodeFlags.HasProblems | NodeFlags.HasComments)) | extra,
            width,
            children.ToArray()
        );
    }

    public override GreenNode ChildAt(int index) => _children[index];

    public override int OffsetOf(int index)
    {
        if (_children.Length >= ManyChildren)
        {
            return (_offsets ??= Offsets())[index];
        }

        var offset = 0;
        for (var i = 0; i < index; i++)
        {
            offset += _children[i].FullWidth;
        }

        return offset;
    }

    /// <summary>The child that covers an offset; the last one where several begin there.</summary>
    public int ChildAtOffset(int offset)
    {
        if (_children.Length >= ManyChildren)
        {
            var found = Array.BinarySearch(_offsets ??= Offsets(), offset);
            found = found >= 0 ? found : ~found - 1;
            while (found + 1 < _children.Length && _offsets[found + 1] == offset)
            {
                found++;
            }

            return found;
        }

        var end = 0;
        for (var i = 0; i < _children.Length; i++)
        {
            end += _children[i].FullWidth;
            if (offset < end)
            {
                return i;
            }
        }

        return _children.Length - 1;
    }

    /// <summary>The node with one child in place of another.</summary>
    public GreenBranch WithChild(int index, GreenNode child)
    {
        var children = (GreenNode[])_children.Clone();
        children[index] = child;
        var flags = NodeFlags.None;
        foreach (var each in children)
        {
            flags |= each.Flags;
        }

        var branch = new GreenBranch(
            Kind,
            flags & (NodeFlags.HasProblems | NodeFlags.HasComments),
            FullWidth - _children[index].FullWidth + child.FullWidth,
            children
        );
        if (_offsets is { } offsets)
        {
            var shifted = (int[])offsets.Clone();
            var shift = child.FullWidth - _children[index].FullWidth;
            for (var i = index + 1; i < shifted.Length; i++)
            {
                shifted[i] += shift;
            }

            branch._offsets = shifted;
        }

        return branch;
    }

    /// <summary>This node, with the children at its two ends taken from another one as far as they are equivalent.</summary>
    public GreenBranch SharingWith(GreenBranch other)
    {
        var children = _children.ToArray();
        var most = Math.Min(children.Length, other.ChildCount);
        var first = 0;
        while (first < most && AreEquivalent(children[first], other.ChildAt(first)))
        {
            children[first] = other.ChildAt(first);
            first++;
        }

        for (var fromEnd = 1; fromEnd <= most - first; fromEnd++)
        {
            var theirs = other.ChildAt(other.ChildCount - fromEnd);
            if (!AreEquivalent(children[^fromEnd], theirs))
            {
                break;
            }

            children[^fromEnd] = theirs;
        }

        return new GreenBranch(Kind, Flags, FullWidth, children) { _offsets = _offsets };
    }

    public override void WriteTo(StringBuilder target)
    {
        foreach (var child in _children)
        {
            child.WriteTo(target);
        }
    }

    private int[] Offsets()
    {
        var offsets = new int[_children.Length];
        var offset = 0;
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = offset;
            offset += _children[i].FullWidth;
        }

        return offsets;
    }
}
