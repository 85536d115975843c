using StpLang.Syntax.Green;

namespace StpLang.Tests.Syntax;

/// <summary>The tree of a changed text is the one a full parse gives, and shares what did not change.</summary>
public class IncrementalTests
{
    [Fact]
    public void Random_edits_give_what_a_full_parse_gives()
    {
        var reused = 0;
        var edits = 0;
        for (var seed = 0; edits < Scale.Of(20_000); seed++)
        {
            var random = new RandomText(seed);
            var tree = SyntaxTree.Parse(seed % 4 == 0 ? random.Next() : random.Example());
            for (var i = 0; i < 10; i++, edits++)
            {
                var (start, length, replacement) = random.Edit(tree.Text.ToString());
                var change = new TextChange(new TextSpan(start, length), replacement);
                var changed = tree.WithChange(change);
                AssertSameAsFullParse(changed, $"seed {seed}, edit {i}: {change}");
                reused += SharesDeclarations(tree, changed) ? 1 : 0;
                tree = changed;
            }
        }

        // Else the test would hold of a tree that is always parsed in full.
        Assert.True(reused > edits / 4, $"{reused} of {edits} edits parsed one declaration only");
    }

    [Fact]
    public void Every_character_typed_gives_what_a_full_parse_gives()
    {
        foreach (var example in Examples.All.Where(e => e.Length < 2_500).Take(8))
        {
            var tree = SyntaxTree.Parse("");
            for (var i = 0; i < example.Length; i++)
            {
                tree = tree.WithChange(new TextChange(new TextSpan(i, 0), example[i].ToString()));
                AssertSameAsFullParse(tree, $"typed up to {i}");
            }
        }
    }

    [Theory]
    [InlineData("£2m", "£3m")]
    [InlineData("£2m", "")]
    [InlineData("£2m", "{ 2017/18: £2m")]
    [InlineData("kind: other", "kind: other\n  holder:")]
    [InlineData("second \"Second\"", "renamed")]
    [InlineData("second \"Second\"", "")]
    [InlineData("{ kind", "kind")]
    public void A_change_inside_a_declaration_leaves_all_others_as_they_are(string old, string with)
    {
        var tree = SyntaxTree.Parse(Three);
        var changed = tree.WithChange(Replace(tree, old, with));
        AssertSameAsFullParse(changed, with);
        Assert.Equal(tree.Green.ChildCount, changed.Green.ChildCount);
        for (var i = 0; i < tree.Green.ChildCount; i++)
        {
            var isShared = ReferenceEquals(tree.Green.ChildAt(i), changed.Green.ChildAt(i));
            Assert.Equal(i != 1, isShared);
        }
    }

    [Theory]
    [InlineData("budget second", "bugdet second")]
    [InlineData("£2m }\n}", "£2m }\n")]
    [InlineData("kind: other", "}")]
    [InlineData("kind: other", "kind: other }\n  } holder: [")]
    [InlineData("kind: other", "}\nbudget fourth {")]
    [InlineData("}\n\nbudget third", "}")]
    public void A_change_of_where_a_declaration_ends_is_seen(string old, string with)
    {
        var tree = SyntaxTree.Parse(Three);
        AssertSameAsFullParse(tree.WithChange(Replace(tree, old, with)), with);
    }

    // The brace that is left belongs to what stands inside: the declaration around it goes on behind it.
    [Theory]
    [InlineData("programme g {", "", "} a", "pool x")]
    [InlineData("governance { involves", " {", "}\n} a", "")]
    [InlineData("budget r {", "", "} }", "cohort")]
    public void A_brace_inside_a_declaration_is_not_its_end(
        string before,
        string old,
        string after,
        string with
    )
    {
        var tree = SyntaxTree.Parse(before + old + after);
        AssertSameAsFullParse(
            tree.WithChange(new TextChange(new TextSpan(before.Length, old.Length), with)),
            with
        );
    }

    [Fact]
    public void The_same_text_is_the_same_tree()
    {
        var tree = SyntaxTree.Parse(Three);
        Assert.Same(tree, tree.WithChangedText(tree.Text));
        AssertSameAsFullParse(tree.WithChangedText(SourceText.From(Three)), "equal text");
    }

    private const string Three = """
        budget first "First" { amount: { 2017/18: £1m } }

        budget second "Second" { kind: other
          amount: { 2017/18: £2m }
        }

        budget third "Third" { amount: { 2017/18: £3m } }
        """;

    private static TextChange Replace(SyntaxTree tree, string old, string with)
    {
        var start = tree.Text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, old);
        return new TextChange(new TextSpan(start, old.Length), with);
    }

    private static bool SharesDeclarations(SyntaxTree before, SyntaxTree after)
    {
        var kept = new HashSet<GreenNode>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < before.Green.ChildCount; i++)
        {
            kept.Add(before.Green.ChildAt(i));
        }

        var changed = 0;
        for (var i = 0; i < after.Green.ChildCount; i++)
        {
            changed += kept.Contains(after.Green.ChildAt(i)) ? 0 : 1;
        }

        return changed <= 1;
    }

    private static void AssertSameAsFullParse(SyntaxTree tree, string origin)
    {
        var full = SyntaxTree.Parse(SourceText.From(tree.Text.ToString()), tree.FilePath);
        if (!GreenNode.AreEquivalent(full.Green, tree.Green))
        {
            Assert.Fail($"{origin}: the tree differs from that of a full parse of\n{tree.Text}");
        }

        if (!full.GetDiagnostics().SequenceEqual(tree.GetDiagnostics()))
        {
            Assert.Fail(
                $"{origin}: the findings differ from those of a full parse of\n{tree.Text}"
            );
        }
    }
}
