using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>A few neighbouring places.</summary>
internal sealed class PlanLeaf : PlanTree
{
    public const int Most = 16;

    private readonly IPlanItem?[] _items;

    public PlanLeaf(IPlanItem?[] items)
        : base(
            items.Length,
            KindsOf(items),
            DoubtfulOf(items, isHeld: true),
            DoubtfulOf(items, isHeld: false)
        ) => _items = items;

    /// <summary>Adds leaves of about equal size.</summary>
    public static void AddTo(List<PlanTree> target, ReadOnlySpan<IPlanItem?> items)
    {
        for (var pieces = (items.Length + Most - 1) / Most; pieces > 0; pieces--)
        {
            var size = items.Length / pieces;
            target.Add(new PlanLeaf(items[..size].ToArray()));
            items = items[size..];
        }
    }

    public override void CollectTo(List<Declaration> target, KindSet kinds, bool isSound)
    {
        foreach (var item in _items)
        {
            if (item is Declaration only && kinds.Contains(only.DeclarationKind))
            {
                target.Add(only);
            }
            else if (item is Hole hole)
            {
                target.AddRange(
                    hole.Read(isSound).Where(each => kinds.Contains(each.DeclarationKind))
                );
            }
        }
    }

    public override void CollectHoles(List<Hole> target) => target.AddRange(_items.OfType<Hole>());

    public override void Splice(
        int start,
        int removed,
        ReadOnlySpan<IPlanItem?> added,
        List<PlanTree> target
    ) => AddTo(target, [.. _items.AsSpan(0, start), .. added, .. _items.AsSpan(start + removed)]);

    private protected override PlanTree ReplaceCore(int index, IPlanItem? item)
    {
        var items = (IPlanItem?[])_items.Clone();
        items[index] = item;
        return new PlanLeaf(items);
    }

    private protected override T FoldCore<T>(ISummary<T> summary, bool isSound)
    {
        var declarations = new List<Declaration>(Most);
        CollectTo(declarations, summary.Kinds, isSound);
        var whole = summary.Empty;
        foreach (var declaration in declarations)
        {
            whole = summary.Merge(whole, summary.Of(declaration));
        }

        return whole;
    }

    private static KindSet KindsOf(IPlanItem?[] items)
    {
        var kinds = default(KindSet);
        foreach (var item in items)
        {
            kinds |= item?.Kinds ?? default;
        }

        return kinds;
    }

    private static KindSet DoubtfulOf(IPlanItem?[] items, bool isHeld)
    {
        var kinds = default(KindSet);
        foreach (var item in items)
        {
            if (item is Hole hole && hole.Held.Length > 0 == isHeld)
            {
                kinds |= hole.Doubtful;
            }
        }

        return kinds;
    }
}
