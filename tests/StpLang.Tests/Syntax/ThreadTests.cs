namespace StpLang.Tests.Syntax;

/// <summary>What is worked out when first asked for is the same for all who ask at the same time.</summary>
public class ThreadTests
{
    [Fact]
    public void A_tree_and_its_text_can_be_read_from_many_threads()
    {
        for (var seed = 0; seed < Scale.Of(3_000); seed++)
        {
            var random = new RandomText(seed);
            var first = SyntaxTree.Parse(random.Example() + random.Next());
            var (start, length, with) = random.Edit(first.Text.ToString());
            var change = new TextChange(new TextSpan(start, length), with);
            SyntaxTree Changed() =>
                SyntaxTree.Parse(SourceText.From(first.Text.ToString())).WithChange(change);
            var expected = Read(Changed(), change);
            var shared = Changed();
            var answers = new string[4];
            using var gate = new Barrier(answers.Length);
            Parallel.For(
                0,
                answers.Length,
                new ParallelOptions { MaxDegreeOfParallelism = answers.Length },
                i =>
                {
                    gate.SignalAndWait(TimeSpan.FromMilliseconds(20));
                    answers[i] = Read(shared, change);
                }
            );
            Assert.All(answers, answer => Assert.Equal(expected, answer));
            Assert.Same(shared.Root, shared.Root);
            Assert.Same(shared.Text.Lines, shared.Text.Lines);
            Assert.True(shared.GetDiagnostics() == shared.GetDiagnostics());
        }
    }

    private static string Read(SyntaxTree tree, TextChange change)
    {
        var tokens = tree
            .Root.DescendantTokens()
            .Select(t => $"{t.Span} {tree.Text.PositionOf(t.Span.Start)} {t.Text}");
        var middle = tree.Root.FindToken(tree.Text.Length / 2);
        var next = tree.WithChange(change with { Span = new TextSpan(change.Span.Start, 0) });
        return string.Join('\n', tokens)
            + string.Join('\n', tree.GetDiagnostics())
            + $"{middle.Span} {tree.Text.Lines.Count} {tree.Text} {next.Text}";
    }
}
