using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>Some neighbouring pieces.</summary>
internal sealed class PlanBranch : PlanTree
{
    public const int Most = 16;

    private readonly PlanTree[] _pieces;

    private PlanBranch(PlanTree[] pieces)
        : base(
            pieces.Sum(each => each.Count),
            Union(pieces, static each => each.Kinds),
            Union(pieces, static each => each.Held),
            Union(pieces, static each => each.Unknown)
        ) => _pieces = pieces;

    /// <summary>Adds branches of about equal size.</summary>
    public static void AddTo(List<PlanTree> target, List<PlanTree> pieces)
    {
        var start = 0;
        for (var branches = (pieces.Count + Most - 1) / Most; branches > 0; branches--)
        {
            var size = (pieces.Count - start) / branches;
            target.Add(new PlanBranch([.. pieces[start..(start + size)]]));
            start += size;
        }
    }

    public override void CollectTo(List<Declaration> target, KindSet kinds, bool isSound)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Kinds.Overlaps(kinds))
            {
                piece.CollectTo(target, kinds, isSound);
            }
        }
    }

    public override void CollectHoles(List<Hole> target)
    {
        foreach (var piece in _pieces)
        {
            if (piece.HasHoles)
            {
                piece.CollectHoles(target);
            }
        }
    }

    public override void Splice(
        int start,
        int removed,
        ReadOnlySpan<IPlanItem?> added,
        List<PlanTree> target
    )
    {
        var pieces = new List<PlanTree>(_pieces.Length + 2);
        var isAdded = false;
        foreach (var piece in _pieces)
        {
            // What is added goes into the first piece that it touches.
            var isHome = !isAdded && start <= piece.Count;
            var less = Math.Max(0, Math.Min(piece.Count, start + removed) - Math.Max(start, 0));
            if (isHome || less > 0)
            {
                piece.Splice(Math.Max(start, 0), less, isHome ? added : [], pieces);
                isAdded = true;
            }
            else
            {
                pieces.Add(piece);
            }

            start -= piece.Count;
        }

        AddTo(target, pieces);
    }

    private protected override PlanTree ReplaceCore(int index, IPlanItem? item)
    {
        var pieces = (PlanTree[])_pieces.Clone();
        var at = 0;
        while (index >= pieces[at].Count)
        {
            index -= pieces[at++].Count;
        }

        pieces[at] = pieces[at].Replace(index, item);
        return new PlanBranch(pieces);
    }

    private protected override T FoldCore<T>(ISummary<T> summary, bool isSound)
    {
        var whole = summary.Empty;
        foreach (var piece in _pieces)
        {
            if (summary.Kinds.Overlaps(piece.Kinds))
            {
                whole = summary.Merge(whole, piece.Fold(summary, isSound));
            }
        }

        return whole;
    }

    private static KindSet Union(PlanTree[] pieces, Func<PlanTree, KindSet> kindsOf)
    {
        var kinds = default(KindSet);
        foreach (var piece in pieces)
        {
            kinds |= kindsOf(piece);
        }

        return kinds;
    }
}
