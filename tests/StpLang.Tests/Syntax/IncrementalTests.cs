using System.Text;
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
                var changed = tree.WithChange(change, out var made);
                AssertSameAsFullParse(changed, $"seed {seed}, edit {i}: {change}");
                AssertShared(tree, changed, made, $"seed {seed}, edit {i}: {change}");
                reused += made is { OldCount: <= 1, NewCount: <= 1 } ? 1 : 0;
                tree = changed;
            }
        }

        // Else the test would hold of a tree that is always parsed in full.
        Assert.True(reused > edits / 4, $"{reused} of {edits} edits parsed one declaration only");
    }

    [Fact]
    public void Random_edits_around_the_ends_of_declarations_give_what_a_full_parse_gives()
    {
        var edits = 0;
        for (var seed = 0; edits < Scale.Of(20_000); seed++)
        {
            var text = new RandomText(seed);
            var random = new Random(seed);
            var tree = SyntaxTree.Parse(string.Concat(text.Example(), "\n", text.Example()));
            for (var i = 0; i < 10; i++, edits++)
            {
                var change = EditAtEnd(tree, random, (tree.Green, 0));
                var changed = tree.WithChange(change, out var made);
                AssertSameAsFullParse(changed, $"seed {seed}, edit {i}: {change}");
                AssertShared(tree, changed, made, $"seed {seed}, edit {i}: {change}");
                tree = changed;
            }
        }
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
    [InlineData("}\n\nbudget second", "}\n\n\n\nbudget second", 1, 1, 1)]
    [InlineData("\n\nbudget second", "\n\n// second\nbudget second", 1, 1, 1)]
    [InlineData("}\n\nbudget second", "} // first\n\nbudget second", 0, 1, 1)]
    [InlineData("\n\nbudget second", "\np\nbudget second", 1, 1, 2)]
    [InlineData("\n\nbudget second", "\n\nbudget half {\nbudget second", 1, 1, 2)]
    [InlineData("\n\nbudget second", "\n\nbudget 2nd", 1, 1, 1)]
    [InlineData("budget second", "budge second", 1, 1, 1)]
    [InlineData("budget second", "partner second", 1, 1, 1)]
    [InlineData("budget second", "budget another", 1, 1, 1)]
    [InlineData("Second\" {", "Second {", 1, 1, 1)]
    [InlineData("£2m }\n}", "£2m }\n", 1, 2, 2)]
    [InlineData("£2m }", "£2m", 1, 1, 1)]
    [InlineData("kind: other", "kind: }", 1, 1, 2)]
    [InlineData("budget first", "include \"a.stp\"\nbudget first", 0, 0, 1)]
    [InlineData("budget third", "budget between { }\n\nbudget third", 2, 0, 1)]
    public void Only_what_a_change_touches_is_made_anew(
        string old,
        string with,
        int start,
        int oldCount,
        int newCount
    )
    {
        var tree = SyntaxTree.Parse(Three);
        var changed = tree.WithChange(Replace(tree, old, with), out var made);
        AssertSameAsFullParse(changed, with);
        AssertShared(tree, changed, made, with);
        Assert.Equal(new TreeChange(start, oldCount, newCount), made);

        // And back again.
        var back = changed.WithChange(Replace(changed, with, old), out made);
        AssertSameAsFullParse(back, old);
        AssertShared(changed, back, made, old);
        Assert.Equal(new TreeChange(start, newCount, oldCount), made);
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

    [Fact]
    public void Random_edits_in_a_long_block_give_what_a_full_parse_gives()
    {
        var (edits, shared) = (0, 0);
        for (var seed = 0; edits < Scale.Of(10_000); seed++)
        {
            var random = new Random(seed);
            var tree = SyntaxTree.Parse(LongBlock(random));
            for (var i = 0; i < 6; i++, edits++)
            {
                var change = EditAtEnd(tree, random, LongBlockOf(tree));
                var changed = tree.WithChange(change, out var made);
                AssertSameAsFullParse(changed, $"seed {seed}, edit {i}: {change}");
                AssertShared(tree, changed, made, $"seed {seed}, edit {i}: {change}");
                shared += HaveSharedMembers(tree, changed) ? 1 : 0;
                tree = changed;
            }
        }

        // Else the test would hold of a block that is always parsed in full.
        Assert.True(shared > edits / 3, $"{shared} of {edits} edits left most members alone");
    }

    // A declaration with more members than lie side by side in one node.
    private static string LongBlock(Random random)
    {
        string[] members =
        [
            "  board a { quorum: 2 }\n",
            "  decision b \"B\" {\n    about: [p]\n  }\n",
            "  involves c { development { councillors: yes } }\n",
            "  // a comment\n  delegation { limit: £5m } // another\n",
        ];
        var text = new StringBuilder("partner a { }\ngovernance {\n");
        for (var i = 0; i < 150; i++)
        {
            text.Append(members[random.Next(members.Length)]);
        }

        return text.Append("}\nprogramme p { kind: other }\n").ToString();
    }

    // The block and where it begins; the file where no block is long any more.
    private static (GreenBranch Parent, int Offset) LongBlockOf(SyntaxTree tree)
    {
        for (var i = 0; i < tree.Green.ChildCount; i++)
        {
            if (
                tree.Green.ChildAt(i) is GreenBranch { ChildCount: > 0 } declaration
                && declaration.Children[^1] is GreenList block
            )
            {
                var last = declaration.ChildCount - 1;
                return (block, tree.Green.OffsetOf(i) + declaration.OffsetOf(last));
            }
        }

        return (tree.Green, 0);
    }

    private static bool HaveSharedMembers(SyntaxTree before, SyntaxTree after)
    {
        var old = LongBlockOf(before).Parent.Children.ToArray();
        return LongBlockOf(after).Parent.Children.ToArray().Count(old.Contains) > old.Length / 2;
    }

    private const string Three = """
        budget first "First" { amount: { 2017/18: £1m } }

        budget second "Second" { kind: other
          amount: { 2017/18: £2m }
        }

        budget third "Third" { amount: { 2017/18: £3m } }
        """;

    private static readonly string[] Ends =
    [
        .. "{ } \" [ ] ( ) , : = p 2 / // /// { } \" { } \" include let gap budget board".Split(
            ' '
        ),
        " ",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "budget b",
        "\nbudget b",
        "\nlet a = ",
        "\n  gap {",
        "include \"a.stp\"\n",
        "kind: other\n",
        "budget a { amount: { 2016/17: £1m } } ",
        "budget a { let " + new string('(', 120),
        new string('{', 120),
        new string('}', 120),
    ];

    // A few characters put in, taken out or put in the place of others near where a declaration begins, or one of them cut
    // out or pasted.
    private static TextChange EditAtEnd(
        SyntaxTree tree,
        Random random,
        (GreenBranch Parent, int Offset) among
    )
    {
        var (parent, offset) = among;
        var child = random.Next(parent.ChildCount);
        var start = offset + parent.OffsetOf(child);
        var near = Math.Clamp(start + random.Next(-12, 24), 0, tree.Text.Length);
        var length = Math.Min(random.Next(1, 8), tree.Text.Length - near);
        var end = Ends[random.Next(Ends.Length)];
        return random.Next(6) switch
        {
            0 => new TextChange(new TextSpan(start, parent.ChildAt(child).FullWidth), ""),
            1 => new TextChange(
                new TextSpan(start, 0),
                parent.ChildAt(random.Next(parent.ChildCount)).ToString()
            ),
            2 => new TextChange(new TextSpan(near, length), ""),
            3 => new TextChange(new TextSpan(near, length), end),
            4 => new TextChange(new TextSpan(start, 0), end),
            _ => new TextChange(new TextSpan(near, 0), end),
        };
    }

    private static TextChange Replace(SyntaxTree tree, string old, string with)
    {
        var start = tree.Text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, old);
        return new TextChange(new TextSpan(start, old.Length), with);
    }

    // What a change is said to leave alone is shared.
    private static void AssertShared(
        SyntaxTree before,
        SyntaxTree after,
        TreeChange made,
        string origin
    )
    {
        var old = before.Green;
        var now = after.Green;
        var behind = old.ChildCount - made.Start - made.OldCount;
        Assert.True(behind == now.ChildCount - made.Start - made.NewCount, $"{origin}: {made}");
        for (var i = 0; i < old.ChildCount - made.OldCount; i++)
        {
            var isShared = ReferenceEquals(
                old.ChildAt(i < made.Start ? i : i + made.OldCount),
                now.ChildAt(i < made.Start ? i : i + made.NewCount)
            );
            Assert.True(isShared, $"{origin}: child {i} is not shared, {made}");
        }
    }

    internal static void AssertSameAsFullParse(SyntaxTree tree, string origin)
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
