using System.Runtime.CompilerServices;
using System.Text;

namespace StpLang.Syntax.Green;

/// <summary>A node with children. One to four, as most nodes have, lie in the node itself.</summary>
internal abstract class GreenBranch : GreenNode
{
    /// <summary>What a node says of itself because one inside it says so.</summary>
    protected const NodeFlags Inherited =
        NodeFlags.HasProblems | NodeFlags.HasComments | NodeFlags.HasHidden;

    protected GreenBranch(SyntaxKind kind, NodeFlags flags, int fullWidth)
        : base(kind, flags, fullWidth) { }

    /// <summary>The children in order.</summary>
    public abstract ReadOnlySpan<GreenNode> Children { get; }

    /// <summary>A node of the given children; what it says of itself is what they say together.</summary>
    public static GreenBranch Create(
        SyntaxKind kind,
        ReadOnlySpan<GreenNode> children,
        NodeFlags extra
    )
    {
        if (children.Length > GreenChunk.Most)
        {
            return new GreenList(kind, GreenChunk.Cut(children));
        }

        var width = 0;
        var flags = NodeFlags.None;
        foreach (var child in children)
        {
            width += child.FullWidth;
            flags |= child.Flags;
        }

        flags = (flags & Inherited) | extra;
        return children.Length switch
        {
            1 => new One(kind, flags, width, children),
            2 => new Two(kind, flags, width, children),
            3 => new Three(kind, flags, width, children),
            4 => new Four(kind, flags, width, children),
            _ => new Many(kind, flags, width, children.ToArray()),
        };
    }

    /// <summary>Some of the children, side by side.</summary>
    public GreenNode[] ChildrenFrom(int start, int count)
    {
        var children = new GreenNode[count];
        for (var i = 0; i < count; i++)
        {
            children[i] = ChildAt(start + i);
        }

        return children;
    }

    /// <summary>Whether it is of that kind and has these very children.</summary>
    public bool Is(SyntaxKind kind, ReadOnlySpan<GreenNode> children) =>
        kind == Kind && children.SequenceEqual(Children);

    public override int OffsetOf(int index)
    {
        var offset = 0;
        foreach (var child in Children[..index])
        {
            offset += child.FullWidth;
        }

        return offset;
    }

    /// <summary>The child that covers an offset; the last one where several begin there.</summary>
    public virtual int ChildAtOffset(int offset)
    {
        var end = 0;
        for (var i = 0; i < ChildCount; i++)
        {
            end += ChildAt(i).FullWidth;
            if (offset < end)
            {
                return i;
            }
        }

        return ChildCount - 1;
    }

    /// <summary>The first child from one on that gives a syntax diagnostic; behind the last one where none does.</summary>
    public virtual int NextProblem(int from)
    {
        while (from < ChildCount && !ChildAt(from).IsRemarkable)
        {
            from++;
        }

        return from;
    }

    /// <summary>The node with other children in place of some.</summary>
    public virtual GreenBranch WithChildren(int start, int count, ReadOnlySpan<GreenNode> others)
    {
        var old = Children;
        GreenNode[] children = [.. old[..start], .. others, .. old[(start + count)..]];
        return Create(Kind, children, NodeFlags.None);
    }

    public override void WriteTo(StringBuilder target)
    {
        foreach (var child in Children)
        {
            child.WriteTo(target);
        }
    }

    private sealed class One : GreenBranch
    {
        private readonly InlineOne _children;

        public One(SyntaxKind kind, NodeFlags flags, int width, ReadOnlySpan<GreenNode> children)
            : base(kind, flags, width)
        {
            children.CopyTo(_children);
        }

        public override int ChildCount => 1;

        public override ReadOnlySpan<GreenNode> Children => _children;

        public override GreenNode ChildAt(int index) => _children[index];
    }

    private sealed class Two : GreenBranch
    {
        private readonly InlineTwo _children;

        public Two(SyntaxKind kind, NodeFlags flags, int width, ReadOnlySpan<GreenNode> children)
            : base(kind, flags, width)
        {
            children.CopyTo(_children);
        }

        public override int ChildCount => 2;

        public override ReadOnlySpan<GreenNode> Children => _children;

        public override GreenNode ChildAt(int index) => _children[index];
    }

    private sealed class Three : GreenBranch
    {
        private readonly InlineThree _children;

        public Three(SyntaxKind kind, NodeFlags flags, int width, ReadOnlySpan<GreenNode> children)
            : base(kind, flags, width)
        {
            children.CopyTo(_children);
        }

        public override int ChildCount => 3;

        public override ReadOnlySpan<GreenNode> Children => _children;

        public override GreenNode ChildAt(int index) => _children[index];
    }

    private sealed class Four : GreenBranch
    {
        private readonly InlineFour _children;

        public Four(SyntaxKind kind, NodeFlags flags, int width, ReadOnlySpan<GreenNode> children)
            : base(kind, flags, width)
        {
            children.CopyTo(_children);
        }

        public override int ChildCount => 4;

        public override ReadOnlySpan<GreenNode> Children => _children;

        public override GreenNode ChildAt(int index) => _children[index];
    }

    private sealed class Many(SyntaxKind kind, NodeFlags flags, int width, GreenNode[] children)
        : GreenBranch(kind, flags, width)
    {
        // Adding up a few widths is cheaper than remembering them.
        private const int FewChildren = 16;

        private int[]? _offsets;

        public override int ChildCount => children.Length;

        public override ReadOnlySpan<GreenNode> Children => children;

        public override GreenNode ChildAt(int index) => children[index];

        public override int OffsetOf(int index) =>
            children.Length < FewChildren ? base.OffsetOf(index) : Offsets[index];

        public override int ChildAtOffset(int offset) =>
            children.Length < FewChildren
                ? base.ChildAtOffset(offset)
                : GreenChunk.LastAtMost(Offsets, offset);

        // Whichever thread is the last to set them, they are the same.
        private int[] Offsets => _offsets ??= GreenChunk.OffsetsOf(children);
    }

    [InlineArray(1)]
    private struct InlineOne
    {
        private GreenNode _first;
    }

    [InlineArray(2)]
    private struct InlineTwo
    {
        private GreenNode _first;
    }

    [InlineArray(3)]
    private struct InlineThree
    {
        private GreenNode _first;
    }

    [InlineArray(4)]
    private struct InlineFour
    {
        private GreenNode _first;
    }
}
