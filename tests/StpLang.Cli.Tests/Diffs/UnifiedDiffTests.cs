using StpLang.Cli.Diffs;
using StpLang.Cli.Terminal;

namespace StpLang.Cli.Tests.Diffs;

public class UnifiedDiffTests
{
    [Theory]
    [InlineData("a\n", "a\n", "")]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("a\r\n", "a\n", "@@ -1 +1 @@\n-a\r\n+a\n")]
    [InlineData("a\n\u001bb\n", "\tc\na\n", "@@ -1,2 +1,2 @@\n+\tc\n a\n-\\u{1b}b\n")]
    [InlineData(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
        "1\nx\n3\n4\n5\n6\n7\n8\ny\n",
        "@@ -1,9 +1,9 @@\n 1\n-2\n+x\n 3\n 4\n 5\n 6\n 7\n 8\n-9\n+y\n"
    )]
    [InlineData(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n",
        "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n",
        "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n"
    )]
    public void Differences_are_shown_as_diff_shows_them(
        string before,
        string after,
        string hunks
    ) => Assert.Equal(hunks.Length == 0 ? "" : $"--- p\n+++ p\n{hunks}", Diff(before, after));

    [Fact]
    public void What_did_not_change_is_the_same_on_both_sides()
    {
        var random = new Random(1);
        for (var run = 0; run < 2000; run++)
        {
            var before = Lines(random);
            var after = Lines(random);
            Assert.Equal(after, Apply(before, after, LineDiff.Between(before, after)));
        }
    }

    [Fact]
    public void Texts_that_have_little_in_common_are_not_searched_for_ever()
    {
        var before = Enumerable.Range(0, 20_000).Select(i => $"a{i}").ToArray();
        var after = Enumerable
            .Range(0, 20_000)
            .Select(i => i % 7 == 0 ? $"a{i}" : $"b{i}")
            .ToArray();
        Assert.Equal(after, Apply(before, after, LineDiff.Between(before, after)));
    }

    private static string[] Lines(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(12))
                .Select(_ => ((char)('a' + random.Next(4))).ToString()),
        ];

    // Takes what changed from the one text and everything else from the other.
    private static string[] Apply(string[] before, string[] after, List<LineChange> changes)
    {
        var result = new List<string>();
        var position = 0;
        foreach (var change in changes)
        {
            result.AddRange(before[position..change.BeforeStart]);
            Assert.Equal(result.Count, change.AfterStart);
            result.AddRange(after[change.AfterStart..change.AfterEnd]);
            position = change.BeforeEnd;
        }

        result.AddRange(before[position..]);
        return [.. result];
    }

    private static string Diff(string before, string after)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new UnifiedDiff(output, new Style(usesColour: false)).Write("p", before, after);
        return output.ToString();
    }
}
