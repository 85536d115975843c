using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>
/// What stands at the top of a file, in order, as a tree of small pieces: after a change only the pieces on the way to it are
/// made anew, and what was put together of the others is kept.
/// </summary>
internal abstract class PlanTree
{
    private Folded? _folded;

    private protected PlanTree(int count, KindSet kinds, KindSet held, KindSet unknown)
    {
        Count = count;
        Kinds = kinds;
        Held = held;
        Unknown = unknown;
    }

    /// <summary>How many places it has.</summary>
    public int Count { get; }

    /// <summary>The kinds of declaration in it, those that are held too.</summary>
    public KindSet Kinds { get; }

    /// <summary>The kinds of what is in error and held.</summary>
    public KindSet Held { get; }

    /// <summary>The kinds of what is in error and never was understood.</summary>
    public KindSet Unknown { get; }

    /// <summary>Whether something in it is in error.</summary>
    public bool HasHoles => !Held.IsEmpty || !Unknown.IsEmpty;

    /// <summary>A tree of the given places; null where nothing of the model stands.</summary>
    public static PlanTree Of(ReadOnlySpan<IPlanItem?> items)
    {
        var leaves = new List<PlanTree>(items.Length / PlanLeaf.Most + 1);
        PlanLeaf.AddTo(leaves, items);
        return Join(leaves);
    }

    /// <summary>The tree with other places instead of some.</summary>
    public PlanTree Splice(int start, int removed, ReadOnlySpan<IPlanItem?> added)
    {
        var pieces = new List<PlanTree>();
        Splice(start, removed, added, pieces);
        return Join(pieces);
    }

    /// <summary>The tree with a declaration in the place of one that means the same, so that all that was put together still holds.</summary>
    public PlanTree Replace(int index, IPlanItem? item)
    {
        var replaced = ReplaceCore(index, item);
        replaced._folded = _folded;
        return replaced;
    }

    /// <summary>What a summary comes to over it.</summary>
    public T Fold<T>(ISummary<T> summary, bool isSound)
    {
        if (!summary.Kinds.Overlaps(Kinds))
        {
            return summary.Empty;
        }

        // Where nothing is in error both ways to read are one.
        isSound |= !HasHoles;
        for (var each = Volatile.Read(ref _folded); each is not null; each = each.Next)
        {
            if (each.IsSound == isSound && each.Summary.Equals(summary))
            {
                return ((Folded<T>)each).Value;
            }
        }

        var value = FoldCore(summary, isSound);
        Keep(new Folded<T>(summary, isSound, value));
        return value;
    }

    /// <summary>Adds the declarations of some kinds.</summary>
    public abstract void CollectTo(List<Declaration> target, KindSet kinds, bool isSound);

    /// <summary>Adds what is in error.</summary>
    public abstract void CollectHoles(List<Hole> target);

    /// <summary>Adds the pieces that come of a splice.</summary>
    public abstract void Splice(
        int start,
        int removed,
        ReadOnlySpan<IPlanItem?> added,
        List<PlanTree> target
    );

    private protected abstract PlanTree ReplaceCore(int index, IPlanItem? item);

    private protected abstract T FoldCore<T>(ISummary<T> summary, bool isSound);

    private static PlanTree Join(List<PlanTree> pieces)
    {
        while (pieces.Count > 1)
        {
            var joined = new List<PlanTree>(pieces.Count / PlanBranch.Most + 1);
            PlanBranch.AddTo(joined, pieces);
            pieces = joined;
        }

        return pieces is [var root] ? root : new PlanLeaf([]);
    }

    private void Keep(Folded folded)
    {
        Folded? next;
        do
        {
            folded.Next = next = Volatile.Read(ref _folded);
        } while (Interlocked.CompareExchange(ref _folded, folded, next) != next);
    }

    // One of a chain, one for each summary that was asked for.
    private abstract class Folded(object summary, bool isSound)
    {
        public object Summary => summary;

        public bool IsSound => isSound;

        public Folded? Next { get; set; }
    }

    private sealed class Folded<T>(object summary, bool isSound, T value) : Folded(summary, isSound)
    {
        public T Value => value;
    }
}
