using System.Text;

namespace StpLang.Tests.Syntax;

/// <summary>An edit of a long file costs what it touches.</summary>
public class LargeFileTests
{
    // A file of 10,000 declarations; of an array of all of them one would see.
    private const int MostBytes = 64 * 1024;

    private static readonly SyntaxTree Large = SyntaxTree.Parse(
        string.Concat(
            Enumerable
                .Range(0, 10_000)
                .Select(i => $"budget b{i} \"B\" {{\n  amount: {{ 2016/17: £{i}k }}\n}}\n\n")
        )
    );

    [Theory]
    [InlineData("£5000k", "£5001k")]
    [InlineData("£5000k", "")]
    [InlineData("£5000k }\n}", "£5000k }\n")]
    [InlineData("£5000k }\n}", "£5000k\n}")]
    [InlineData("\"B\" {\n  amount: { 2016/17: £5000k", "\"B {\n  amount: { 2016/17: £5000k")]
    [InlineData("budget b5000", "budget c")]
    [InlineData("budget b5000", "budge b5000")]
    [InlineData("\nbudget b5000", "\n\n\nbudget b5000")]
    [InlineData("\nbudget b5000", "\n// the next\nbudget b5000")]
    [InlineData("\nbudget b5000", "\np\nbudget b5000")]
    [InlineData("\nbudget b5000", "\n}\nbudget b5000")]
    [InlineData("\nbudget b5000", "\ninclude \"a.stp\"\nbudget b5000")]
    [InlineData("\nbudget b5000", "\nprogramme p { cost: { 2016/17: £1m } }\n\nbudget b5000")]
    [InlineData("budget b5000 \"B\" {\n  amount: { 2016/17: £5000k }\n}\n\n", "")]
    [InlineData("budget b0 ", " budget b0 ")]
    [InlineData("£9999k }\n}\n\n", "£9999k }\n}\n\n\n")]
    public void An_edit_allocates_little(string old, string with)
    {
        var start = Large.Text.ToString().IndexOf(old, StringComparison.Ordinal);
        var change = new TextChange(new TextSpan(start, old.Length), with);
        _ = Large.Text.Lines;
        Edit(Large, change).GetDiagnostics();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Edit(Large, change).GetDiagnostics();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(bytes < MostBytes, $"{bytes:N0} bytes");
    }

    [Fact]
    public void Edits_all_over_a_file_never_copy_it()
    {
        var random = new Random(1);
        // The first edit of a text cuts it into pieces.
        var tree = Edit(Large, new TextChange(new TextSpan(0, 0), " "));
        var most = 0L;
        for (var i = 0; i < Scale.Of(20_000); i++)
        {
            var start = random.Next(tree.Text.Length - 8);
            var change = new TextChange(new TextSpan(start, random.Next(2)), i % 7 == 0 ? "" : " ");
            var before = GC.GetAllocatedBytesForCurrentThread();
            tree = Edit(tree, change);
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(most < Large.Text.Length, $"{most:N0} bytes");
        IncrementalTests.AssertSameAsFullParse(tree, "edits all over");
    }

    [Fact]
    public void Cancelled_work_leaves_nothing_behind()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var change = new TextChange(new TextSpan(100, 1), "{");
        Assert.Throws<OperationCanceledException>(() =>
            SyntaxTree.Parse(Large.Text, cancellationToken: cancellation.Token)
        );
        Assert.Throws<OperationCanceledException>(() =>
            Large.WithChange(change, cancellation.Token)
        );
        Assert.Throws<OperationCanceledException>(() =>
            Large.WithChangedText(Large.Text.WithChange(change), cancellation.Token)
        );
        IncrementalTests.AssertSameAsFullParse(Large.WithChange(change), "not cancelled");
    }

    [Fact]
    public void Work_is_cancelled_while_it_is_done()
    {
        using var cancellation = new CancellationTokenSource();
        var text = new StringBuilder().Insert(0, Large.Text.ToString(), 10).ToString();
        cancellation.CancelAfter(5);
        void ParseOn()
        {
            while (true)
            {
                SyntaxTree.Parse(text, cancellationToken: cancellation.Token);
            }
        }

        Assert.Throws<OperationCanceledException>(ParseOn);
    }

    // To the new tree, and what an editor asks of it right away.
    private static SyntaxTree Edit(SyntaxTree tree, TextChange change)
    {
        var changed = tree.WithChange(change);
        _ = changed.Text.PositionOf(change.Span.Start);
        _ = changed.Root.FindToken(change.Span.Start);
        return changed;
    }
}
