using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Tests.Model;

/// <summary>A tree of declarations is as if made anew, whatever was put into it and taken out of it.</summary>
public class PlanTreeTests
{
    private static readonly NamesInOrder InOrder = new();

    [Fact]
    public void After_any_change_a_tree_is_as_if_made_anew()
    {
        for (var seed = 0; seed < Scale.Of(400); seed++)
        {
            var random = new Random(seed);
            var next = 0;
            IPlanItem?[] Some(int most) =>
                [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => Item(random, next++))];
            var items = Some(600).ToList();
            var tree = PlanTree.Of([.. items]);
            for (var step = 0; step < 40; step++)
            {
                var start = random.Next(items.Count + 1);
                var removed = random.Next(Math.Min(items.Count - start, random.Next(200)) + 1);
                var added = Some(random.Next(4) == 0 ? 60 : 3);
                tree = tree.Splice(start, removed, added);
                items.RemoveRange(start, removed);
                items.InsertRange(start, added);
                AssertSame(PlanTree.Of([.. items]), tree, $"seed {seed}, step {step}");
            }
        }
    }

    [Fact]
    public void A_declaration_that_means_the_same_takes_its_place_and_nothing_is_put_together_again()
    {
        var items = Enumerable.Range(0, 300).Select(i => Named($"r{i}")).ToArray();
        var summary = new NamesInOrder();
        var tree = PlanTree.Of(items);
        tree.Fold(summary, isSound: true);
        var asked = summary.Asked;
        var other = Named("r117");
        var replaced = tree.Replace(117, other);
        Assert.Equal(tree.Fold(summary, isSound: true), replaced.Fold(summary, isSound: true));
        Assert.Equal(asked, summary.Asked);
        Assert.Contains(other, All(replaced, isSound: true));
    }

    [Fact]
    public void A_change_asks_only_its_neighbours_again()
    {
        var items = Enumerable.Range(0, 10_000).Select(i => Named($"r{i}")).ToArray();
        var summary = new NamesInOrder();
        var tree = PlanTree.Of(items);
        tree.Fold(summary, isSound: true);
        summary.Asked = 0;
        tree.Splice(5_000, 1, [Named("other")]).Fold(summary, isSound: true);
        Assert.InRange(summary.Asked, 1, 16);
    }

    private static void AssertSame(PlanTree expected, PlanTree actual, string because)
    {
        Assert.True(expected.Count == actual.Count, because);
        Assert.True(expected.Kinds == actual.Kinds, because);
        Assert.True(expected.Held == actual.Held, because);
        Assert.True(expected.Unknown == actual.Unknown, because);
        foreach (var isSound in new[] { false, true })
        {
            Assert.True(All(expected, isSound).SequenceEqual(All(actual, isSound)), because);
            Assert.True(expected.Fold(InOrder, isSound) == actual.Fold(InOrder, isSound), because);
        }
    }

    private static List<Declaration> All(PlanTree tree, bool isSound)
    {
        var all = new List<Declaration>();
        tree.CollectTo(all, KindSet.All, isSound);
        return all;
    }

    private static IPlanItem? Item(Random random, int number) =>
        random.Next(10) switch
        {
            0 => null,
            1 => new Hole(
                random.Next(2) == 0 ? null : Named($"present{number}"),
                [.. Enumerable.Range(0, random.Next(3)).Select(i => Named($"held{number}_{i}"))]
            ),
            _ => Named($"r{number}"),
        };

    private static Declaration Named(string name) =>
        DeclarationFactory.Create(
            new DeclarationParts
            {
                Definition = PlanVocabulary.Get(DeclarationKind.Risk),
                Name = name,
                Origin = default,
                Extent = default,
            }
        );
}
