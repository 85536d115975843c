using StpLang.Syntax.Green;

namespace StpLang.Binding;

/// <summary>
/// The members of a top declaration that has many, as <c>governance</c> may: each is understood by itself, so that those an edit
/// leaves alone need not be bound again.
/// </summary>
internal sealed class LongBlock
{
    // With fewer members it is cheaper to bind them all.
    private const int Fewest = 32;

    private readonly Dictionary<GreenNode, BoundMember> _known;
    private readonly List<BoundMember> _members;
    private readonly List<Dependencies> _dependencies;

    private LongBlock(int count)
    {
        _known = new(count, ReferenceEqualityComparer.Instance);
        _members = new(count);
        _dependencies = new(count);
    }

    /// <summary>The members of a block; null where they are few.</summary>
    /// <param name="block">The block.</param>
    /// <param name="before">The declaration before a change; null where it is bound for the first time.</param>
    /// <param name="isTouched">Whether something that was asked for by name may be another now.</param>
    public static LongBlock? Of(
        GreenBranch block,
        BoundUnit? before,
        Predicate<Dependencies> isTouched
    )
    {
        if (block.ChildCount < Fewest)
        {
            return null;
        }

        var made = new LongBlock(block.ChildCount);
        foreach (var member in before?.Members ?? [])
        {
            if (member.IsReusable && !isTouched(member.Dependencies))
            {
                made._known.TryAdd(member.Green, member);
            }
        }

        return made;
    }

    /// <summary>Those met so far.</summary>
    public BoundMember[] Members => [.. _members];

    /// <summary>The member of a text as it was bound before; null where it is to be bound.</summary>
    public BoundMember? Find(GreenNode text) => _known.GetValueOrDefault(text);

    /// <summary>Adds a member.</summary>
    public void Add(BoundMember member)
    {
        _members.Add(member);
        _dependencies.Add(member.Dependencies);
    }

    /// <summary>Adds what something else in the block was worked out from.</summary>
    public void Add(Dependencies dependencies)
    {
        if (dependencies != Dependencies.None)
        {
            _dependencies.Add(dependencies);
        }
    }

    /// <summary>What all of it was worked out from.</summary>
    public Dependencies ToDependencies() => Dependencies.Of(_dependencies);
}
