namespace StpLang.Tests.Compilations;

/// <summary>How many declarations an edit binds again.</summary>
public class ReboundTests
{
    private const string Text = """
        // A plan.
        plan p { footprint: "x"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: county_council }
        partner ccg { kind: ccg }
        budget grant { kind: other  holder: county  amount: { 2016/17: £2m } }
        budget other { kind: other  holder: ccg  amount: { 2016/17: £3m } }
        let half = 50% of grant.amount
        let quarter = 50% of half
        programme uses { kind: enabler  cost: quarter }
        programme draws { kind: enabler  from grant: { 2016/17: £1m } }
        programme alone { kind: enabler }
        risk lost { owner: nobody }
        """;

    [Theory]
    // grant, half, quarter, uses
    [InlineData("£2m", "£4m", 4)]
    [InlineData("£3m", "£4m", 1)]
    [InlineData("A plan", "The plan", 1)]
    [InlineData("kind: ccg }", "kind: ccg /* */ }", 1)]
    [InlineData("programme alone", "/// Alone.\nprogramme alone", 1)]
    // ccg, and other, which looked it up
    [InlineData("partner ccg", "partner the_ccg", 2)]
    // nobody is somebody now
    [InlineData("partner ccg", "partner nobody", 3)]
    // plan, and all with figures by year; these come out as they were, so nobody who uses them is asked
    [InlineData("..2020/21", "..2019/20", 5)]
    [InlineData("2016-10-21", "2016-10-22", 1)]
    [InlineData("risk lost", "partner new { kind: ccg }\nrisk lost", 1)]
    // the new one, and lost, which may mean it
    [InlineData("risk lost", "partner nobodi { kind: ccg }\nrisk lost", 2)]
    [InlineData("programme alone { kind: enabler }\n", "", 0)]
    public void An_edit(string old, string replacement, int rebound)
    {
        var tree = SyntaxTree.Parse(Text);
        var before = Compilation.Create(tree);
        before.GetDiagnostics();
        var after = before.WithTree(
            tree,
            tree.WithChange(
                new TextChange(
                    new TextSpan(Text.IndexOf(old, StringComparison.Ordinal), old.Length),
                    replacement
                )
            )
        );
        Assert.Equal(rebound, after.Bind().Rebound);
    }

    [Fact]
    public void A_declaration_that_nobody_touches_is_the_same_object()
    {
        var tree = SyntaxTree.Parse(Text);
        var before = Compilation.Create(tree);
        var after = before.WithTree(
            tree,
            tree.WithChange(
                new TextChange(
                    new TextSpan(Text.IndexOf("£3m", StringComparison.Ordinal), 3),
                    "£30m"
                )
            )
        );
        _ = before.Model;
        after = before.WithTree(tree, after.SyntaxTrees[0]);
        Assert.Same(before.Model.Find("alone"), after.Model.Find("alone"));
        Assert.NotSame(before.Model.Find("other"), after.Model.Find("other"));
    }

    [Fact]
    public void Several_threads_may_ask()
    {
        var tree = SyntaxTree.Parse(Text);
        for (var i = 0; i < 50; i++)
        {
            var compilation = Compilation.Create(tree);
            var found = new System.Collections.Concurrent.ConcurrentBag<string>();
            Parallel.For(
                0,
                8,
                n =>
                {
                    var asked =
                        n % 2 == 0
                            ? compilation
                            : compilation.WithTree(
                                tree,
                                tree.WithChange(new TextChange(new TextSpan(0, 0), "\n"))
                            );
                    found.Add(Binding.Findings.Describe(asked.GetDiagnostics()));
                    _ = asked.Model.Find("uses");
                }
            );
            Assert.Single(found.Distinct());
        }
    }
}
