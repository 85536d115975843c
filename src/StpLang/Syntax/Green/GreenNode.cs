using System.Text;

namespace StpLang.Syntax.Green;

/// <summary>
/// A node of the immutable tree that holds the text: its kind, its width and its children, but not its place,
/// so that trees of successive versions share whatever did not change.
/// </summary>
internal abstract class GreenNode(SyntaxKind kind, NodeFlags flags, int fullWidth)
{
    public SyntaxKind Kind { get; } = kind;

    public NodeFlags Flags { get; } = flags;

    /// <summary>What there is something to say of.</summary>
    public const NodeFlags Remarks = NodeFlags.HasProblems | NodeFlags.HasHidden;

    /// <summary>A byte for what is derived; here it fills a gap, there it would take eight bytes.</summary>
    protected byte Detail { get; init; }

    /// <summary>How many characters it covers, trivia included.</summary>
    public int FullWidth { get; } = fullWidth;

    public bool HasProblems => (Flags & NodeFlags.HasProblems) != 0;

    /// <summary>Whether there is something to say of its syntax: a problem, or what is hidden in it.</summary>
    public bool IsRemarkable => (Flags & Remarks) != 0;

    public bool HasComments => (Flags & NodeFlags.HasComments) != 0;

    public bool IsCached => (Flags & NodeFlags.Cached) != 0;

    /// <summary>How many children it has.</summary>
    public abstract int ChildCount { get; }

    /// <summary>A child.</summary>
    public abstract GreenNode ChildAt(int index);

    /// <summary>Where a child begins, relative to this node.</summary>
    public abstract int OffsetOf(int index);

    /// <summary>The width of the trivia before its first token.</summary>
    public int LeadingWidth => FirstToken()?.LeadingTextWidth ?? 0;

    /// <summary>The width of the trivia behind its last token.</summary>
    public int TrailingWidth => LastToken()?.TrailingTextWidth ?? 0;

    /// <summary>The first token that covers anything, or else the first one.</summary>
    public GreenToken? FirstToken() => Edge(fromEnd: false);

    /// <summary>The last token that covers anything, or else the last one.</summary>
    public GreenToken? LastToken() => Edge(fromEnd: true);

    /// <summary>Whether two trees have the same shape and the same text.</summary>
    public static bool AreEquivalent(GreenNode left, GreenNode right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (
            left.Kind != right.Kind
            || left.FullWidth != right.FullWidth
            || left.ChildCount != right.ChildCount
        )
        {
            return false;
        }

        const NodeFlags compared = ~NodeFlags.Cached;
        if ((left.Flags & compared) != (right.Flags & compared))
        {
            return false;
        }

        if (left is GreenToken leftToken)
        {
            return right is GreenToken rightToken && leftToken.HasSameText(rightToken);
        }

        for (var i = 0; i < left.ChildCount; i++)
        {
            if (!AreEquivalent(left.ChildAt(i), right.ChildAt(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the text, trivia included.</summary>
    public abstract void WriteTo(StringBuilder target);

    public override string ToString()
    {
        var text = new StringBuilder(FullWidth);
        WriteTo(text);
        return text.ToString();
    }

    private GreenToken? Edge(bool fromEnd)
    {
        if (this is GreenToken token)
        {
            return token;
        }

        GreenToken? any = null;
        for (var i = 0; i < ChildCount; i++)
        {
            var child = ChildAt(fromEnd ? ChildCount - 1 - i : i);
            if (child.FullWidth > 0)
            {
                return child.Edge(fromEnd);
            }

            any ??= child.Edge(fromEnd);
        }

        return any;
    }
}
