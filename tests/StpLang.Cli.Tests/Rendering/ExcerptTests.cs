using StpLang.Cli.Rendering;
using StpLang.Text;

namespace StpLang.Cli.Tests.Rendering;

public class ExcerptTests
{
    // The marked stretch stands between brackets; what is expected is the line and the marks under it.
    [Theory]
    [InlineData("holder: [|x1|]", "holder: x1", "        ^^")]
    [InlineData("a [||]b", "a b", "  ^")]
    [InlineData("end[||]", "end", "   ^")]
    [InlineData("", "", "^")]
    [InlineData("\tx: [|y|]", "    x: y", "       ^")]
    [InlineData("ab\tx: [|y|]", "ab  x: y", "       ^")]
    [InlineData("\"日本\" [|x|]", "\"日本\" x", "       ^")]
    [InlineData("[|日本|]", "日本", "^^^^")]
    [InlineData("e\u0301 [|x|]", "e\u0301 x", "  ^")]
    [InlineData("👍 [|x|]", "👍 x", "   ^")]
    [InlineData("\u001b[2J [|x|]", "\\u{1b}[2J x", "          ^")]
    [InlineData("[|\u202e|]", "\\u{202e}", "^^^^^^^^")]
    [InlineData("a [|b  \n  c|] d", "a b  ", "  ^")]
    [InlineData("one\r\ntwo [|x|]\r\n", "two x", "    ^")]
    public void Marks_stand_under_the_stretch(string marked, string line, string marks) =>
        Assert.Equal((line, marks), Draw(marked, 80));

    [Fact]
    public void A_stretch_of_several_lines_says_where_it_ends()
    {
        var excerpt = Excerpt.Of(SourceText.From("a\nbb\ncc\n"), new TextSpan(2, 5), 80);
        Assert.Equal((2, 3), (excerpt.LineNumber, excerpt.LastLineNumber));
        excerpt = Excerpt.Of(SourceText.From("a\nbb\ncc\n"), new TextSpan(2, 3), 80);
        Assert.Equal((2, 2), (excerpt.LineNumber, excerpt.LastLineNumber));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 500)]
    [InlineData(39, 3)]
    [InlineData(500, 1)]
    [InlineData(500, 0)]
    [InlineData(990, 10)]
    [InlineData(1000, 0)]
    public void A_long_line_is_cut_around_the_stretch(int start, int length)
    {
        var line = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)('a' + i % 26)));
        var excerpt = Excerpt.Of(
            SourceText.From($"x\n{line}\ny"),
            new TextSpan(start + 2, length),
            40
        );
        Assert.Equal(2, excerpt.LineNumber);
        Assert.True(excerpt.Line.Length <= 40, excerpt.Line);
        Assert.InRange(excerpt.Indent + excerpt.MarkWidth, 1, 41);
        Assert.Equal(start > 38, excerpt.Line.StartsWith('…'));
        if (length > 0)
        {
            Assert.Equal(line[start], excerpt.Line[excerpt.Indent]);
        }
    }

    [Fact]
    public void A_line_of_a_million_characters_takes_no_longer()
    {
        var text = SourceText.From(new string('x', 1_000_000));
        Assert.Equal("x\n", SourceText.From("x\n").ToString());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 1000; i++)
        {
            Excerpt.Of(text, new TextSpan(i * 999, 5), 100);
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    private static (string Line, string Marks) Draw(string marked, int width)
    {
        var start = Math.Max(marked.IndexOf("[|", StringComparison.Ordinal), 0);
        var text = marked.Replace("[|", "", StringComparison.Ordinal);
        var end = Math.Max(text.IndexOf("|]", StringComparison.Ordinal), 0);
        text = text.Replace("|]", "", StringComparison.Ordinal);
        var excerpt = Excerpt.Of(SourceText.From(text), TextSpan.FromBounds(start, end), width);
        return (excerpt.Line, new string(' ', excerpt.Indent) + new string('^', excerpt.MarkWidth));
    }
}
