using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Syntax;

/// <summary>A node of a syntax tree, with its place and its parent. Made when first asked for.</summary>
public abstract class SyntaxNode
{
    // Places for so many child nodes at a time: of a long file few are looked at.
    private const int Places = 64;

    // The one child node, or places for as many as there are children; most nodes have one or none.
    private object? _children;

    private protected SyntaxNode(GreenBranch green, SyntaxNode? parent, int position)
    {
        Green = green;
        Parent = parent;
        Position = position;
    }

    /// <summary>What it is.</summary>
    public SyntaxKind Kind => Green.Kind;

    /// <summary>The node it is a child of; null for a file.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>Where its trivia begin.</summary>
    public int Position { get; }

    /// <summary>Where it stands, without the trivia around it.</summary>
    public TextSpan Span
    {
        get
        {
            var leading = Green.LeadingWidth;
            return new TextSpan(
                Position + leading,
                Math.Max(0, Green.FullWidth - leading - Green.TrailingWidth)
            );
        }
    }

    /// <summary>Where it stands with its trivia.</summary>
    public TextSpan FullSpan => new(Position, Green.FullWidth);

    /// <summary>Whether there is a syntax diagnostic in it.</summary>
    public bool HasProblems => Green.HasProblems;

    /// <summary>Whether there is a comment in it.</summary>
    public bool HasComments => Green.HasComments;

    /// <summary>How many children it has.</summary>
    public int ChildCount => Green.ChildCount;

    internal GreenBranch Green { get; }

    /// <summary>A child.</summary>
    public SyntaxNodeOrToken ChildAt(int index)
    {
        var child = Green.ChildAt(index);
        return child is GreenToken token
            ? new SyntaxNodeOrToken(new SyntaxToken(this, token, Position + Green.OffsetOf(index)))
            : new SyntaxNodeOrToken(NodeAt(index));
    }

    /// <summary>The children in order.</summary>
    public IEnumerable<SyntaxNodeOrToken> ChildNodesAndTokens()
    {
        for (var i = 0; i < ChildCount; i++)
        {
            yield return ChildAt(i);
        }
    }

    /// <summary>The children that are nodes.</summary>
    public IEnumerable<SyntaxNode> ChildNodes()
    {
        for (var i = 0; i < ChildCount; i++)
        {
            if (Green.ChildAt(i) is GreenBranch)
            {
                yield return NodeAt(i);
            }
        }
    }

    /// <summary>The children that are tokens.</summary>
    public IEnumerable<SyntaxToken> ChildTokens()
    {
        for (var i = 0; i < ChildCount; i++)
        {
            if (Green.ChildAt(i) is GreenToken)
            {
                yield return ChildAt(i).Token;
            }
        }
    }

    /// <summary>All nodes inside, this one first, in the order of the text.</summary>
    public IEnumerable<SyntaxNode> DescendantNodesAndSelf()
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            yield return node;
            for (var i = node.ChildCount - 1; i >= 0; i--)
            {
                if (node.Green.ChildAt(i) is GreenBranch)
                {
                    pending.Push(node.NodeAt(i));
                }
            }
        }
    }

    /// <summary>All tokens inside, in the order of the text.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        foreach (var child in ChildNodesAndTokens())
        {
            if (child.Node is not { } node)
            {
                yield return child.Token;
                continue;
            }

            foreach (var token in node.DescendantTokens())
            {
                yield return token;
            }
        }
    }

    /// <summary>The nodes around this one, from the inside out.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>The token that covers a position with its trivia; at the end of the text, the last one.</summary>
    public SyntaxToken FindToken(int position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, Position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Position + Green.FullWidth);
        var node = this;
        while (true)
        {
            if (node.ChildCount == 0)
            {
                return default;
            }

            var child = node.ChildAt(node.Green.ChildAtOffset(position - node.Position));
            if (child.Node is not { } inner)
            {
                return child.Token;
            }

            node = inner;
        }
    }

    /// <summary>The first token inside that has text, or else the first.</summary>
    public SyntaxToken FirstToken() =>
        DescendantTokens()
            .FirstOrDefault(t => t.FullSpan.Length > 0, DescendantTokens().FirstOrDefault());

    /// <summary>The last token inside that has text, or else the first.</summary>
    public SyntaxToken LastToken() =>
        DescendantTokens()
            .LastOrDefault(t => t.FullSpan.Length > 0, DescendantTokens().FirstOrDefault());

    /// <summary>The text without the trivia around it.</summary>
    public override string ToString()
    {
        var text = Green.ToString();
        return text.Substring(Green.LeadingWidth, Span.Length);
    }

    /// <summary>The text with its trivia.</summary>
    public string ToFullString() => Green.ToString();

    /// <summary>
    /// A child node that is made anew each time and not kept, for who goes through a tree once; null where a token stands.
    /// </summary>
    internal SyntaxNode? NewNodeAt(int index) =>
        Green.ChildAt(index) is GreenBranch ? Create(index) : null;

    private protected SyntaxNode NodeAt(int index)
    {
        var known = _children;
        if (known is SyntaxNode only)
        {
            return only;
        }

        if (known is null)
        {
            if (HasOneNode())
            {
                return (SyntaxNode?)Interlocked.CompareExchange(ref _children, Create(index), null)
                    ?? (SyntaxNode)_children!;
            }

            Interlocked.CompareExchange(ref _children, MakePlaces(), null);
            known = _children;
        }

        ref var place = ref PlaceOf(known!, index);
        return place ?? Interlocked.CompareExchange(ref place, Create(index), null) ?? place;
    }

    private object MakePlaces() =>
        Green.ChildCount <= Places
            ? new SyntaxNode?[Green.ChildCount]
            : new SyntaxNode?[]?[(Green.ChildCount + Places - 1) / Places];

    private static ref SyntaxNode? PlaceOf(object places, int index)
    {
        if (places is not SyntaxNode?[]?[] parts)
        {
            return ref ((SyntaxNode?[])places)[index];
        }

        ref var part = ref parts[index / Places];
        if (part is null)
        {
            Interlocked.CompareExchange(ref part, new SyntaxNode?[Places], null);
        }

        return ref part[index % Places];
    }

    private SyntaxNode Create(int index) =>
        SyntaxFacts.CreateNode(
            (GreenBranch)Green.ChildAt(index),
            this,
            Position + Green.OffsetOf(index)
        );

    private bool HasOneNode()
    {
        // Looking further costs more than the places.
        const int mostLookedAt = 8;
        if (Green.ChildCount > mostLookedAt)
        {
            return false;
        }

        var nodes = 0;
        foreach (var child in Green.Children)
        {
            nodes += child is GreenBranch ? 1 : 0;
        }

        return nodes == 1;
    }

    /// <summary>The first child node of a type, or null.</summary>
    private protected T? FirstChild<T>()
        where T : SyntaxNode
    {
        for (var i = 0; i < ChildCount; i++)
        {
            if (Green.ChildAt(i) is GreenBranch && NodeAt(i) is T node)
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>The n-th child token of a kind that is not skipped; one of no kind where there is none.</summary>
    private protected SyntaxToken TokenOf(SyntaxKind kind, int ordinal = 0)
    {
        for (var i = 0; i < ChildCount; i++)
        {
            if (
                Green.ChildAt(i) is GreenToken { IsSkipped: false } token
                && token.Kind == kind
                && ordinal-- == 0
            )
            {
                return ChildAt(i).Token;
            }
        }

        return default;
    }
}
