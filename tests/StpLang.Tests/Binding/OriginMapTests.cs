using StpLang.Binding;
using StpLang.Syntax.Green;

namespace StpLang.Tests.Binding;

/// <summary>What was found in an earlier version of a declaration is shown where the same text stands now.</summary>
public class OriginMapTests
{
    [Theory]
    // Laid out anew, the same tokens stand elsewhere.
    [InlineData(
        "budget b { kind: [|other|] holder: a }",
        "// mine\nbudget  b {\n  kind: [|other|]\n  holder: a\n}"
    )]
    [InlineData(
        "budget b { amount: [|{ 2016/17: £1m }|] }",
        "budget b { amount:   [|{\n 2016/17:  £1m\n}|]\n}"
    )]
    [InlineData("budget [|b|] { kind: other }", "budget\n[|b|] { }")]
    [InlineData("[|budget b { kind: other }|]", "\n[|budget b {\n  kind: other\n}|]\n")]
    // Another value in its place.
    [InlineData("budget b { amount: [|£1m|] }", "budget b { amount: [|£1_000k|] }")]
    [InlineData(
        "budget b { amount: { 2016/17: £1m, 2017/18: [|£2m|] } }",
        "budget b { amount: { 2016/17: £100m, 2017/18: [|£3m|] } }"
    )]
    // A name is told by itself, wherever it has gone.
    [InlineData(
        "governance { board one { } board [|two|] { } }",
        "governance { board [|two|] { } }"
    )]
    // What is gone is shown at the name of what it stood in, or its keyword.
    [InlineData("budget b { kind: other holder: [|a|] }", "budget [|b|] { kind: other }")]
    [InlineData("budget b { amount: [|{ 2016/17: £1m }|] }", "budget [|b|] { amount: £1m }")]
    [InlineData("gap { source: [|\"a\"|] }", "[|gap|] { }")]
    public void A_stretch_is_found_again(string before, string after)
    {
        var (old, span) = Parse(before);
        var (now, expected) = Parse(after);
        Assert.Equal(expected, OriginMap.Rebase(old, now, span));
    }

    [Fact]
    public void Wherever_a_token_was_there_is_a_place_after_any_edit()
    {
        for (var seed = 0; seed < Scale.Of(20_000); seed++)
        {
            var edits = new Syntax.RandomText(seed);
            var tree = SyntaxTree.Parse(edits.Example());
            var (start, length, with) = edits.Edit(tree.Text.ToString());
            var changed = tree.WithChange(
                new TextChange(new TextSpan(start, length), with),
                out var made
            );
            for (var i = 0; i < Math.Min(made.OldCount, made.NewCount); i++)
            {
                var old = Unit(tree.Green.ChildAt(made.Start + i));
                var now = Unit(changed.Green.ChildAt(made.Start + i));
                foreach (var token in TokensOf(old.Green))
                {
                    var found = OriginMap.Rebase(old, now, token);
                    Assert.True(
                        found.Start >= 0 && found.Length >= 0 && found.End <= now.Width,
                        $"seed {seed}: {token} became {found}"
                    );
                    if (OriginMap.HaveSameShape(old.Green, now.Green))
                    {
                        Assert.Contains(found, TokensOf(now.Green));
                    }
                }
            }
        }
    }

    private static (DeclarationUnit Unit, TextSpan Span) Parse(string marked)
    {
        var text = AnnotatedText.Parse(marked);
        return (Unit(SyntaxTree.Parse(text.Text).Green.ChildAt(0)), text.Span);
    }

    private static DeclarationUnit Unit(GreenNode green) => new(green, new Lineage());

    private static List<TextSpan> TokensOf(GreenNode green)
    {
        var spans = new List<TextSpan>();
        Add(green, 0, spans);
        return spans;
    }

    private static void Add(GreenNode node, int offset, List<TextSpan> spans)
    {
        if (node is GreenToken token)
        {
            spans.Add(new TextSpan(offset + token.LeadingTextWidth, token.Width));
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            Add(node.ChildAt(i), offset + node.OffsetOf(i), spans);
        }
    }
}
