using StpLang.Binding;

namespace StpLang.Tests.Compilations;

/// <summary>Compilations are read by many threads at once, and stay whole whatever is stopped.</summary>
public class SnapshotTests
{
    private const string Text = """
        plan p { footprint: "x"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: county_council }
        let yearly = £2m
        budget grant { kind: other  holder: county  amount: { 2016/17: yearly } }
        programme work { kind: enabler  lead: county  cost: grant.amount  from grant: { 2016/17: £1m } }
        risk lost { owner: nobody }

        """;

    [Fact]
    public void However_many_threads_ask_there_is_one_of_everything()
    {
        const int threads = 4;
        var compilation = Compilation.Create(SyntaxTree.Parse(Text));
        for (var round = 0; round < Scale.Of(3_000); round++)
        {
            var tree = compilation.SyntaxTrees[0];
            compilation =
                round % 7 == 0
                    ? Compilation.Create(SyntaxTree.Parse(Text))
                    : compilation.WithChange(tree, Change(tree, round));
            var asked = compilation;
            var found = new object[threads][];
            Parallel.For(
                0,
                threads,
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                thread =>
                    found[thread] = [
                        asked.Model,
                        asked.SoundModel,
                        asked.Bind(),
                        asked.Findings,
                        asked.Names.Suggestions,
                        asked.Records,
                        asked.Model.Find("work")!,
                        .. asked.Model.ReferencesTo("grant"),
                        .. asked.GetDiagnostics(),
                    ]
            );
            Assert.All(
                found,
                each =>
                    Assert.True(found[0].SequenceEqual(each, ReferenceEqualityComparer.Instance))
            );
        }
    }

    [Fact]
    public void What_was_stopped_can_be_asked_again()
    {
        var stopped = new CancellationToken(canceled: true);
        var tree = SyntaxTree.Parse(Text);
        var compilation = Compilation.Create(tree);
        Assert.Throws<OperationCanceledException>(() => compilation.GetDiagnostics(stopped));
        var expected = Findings(compilation);
        var changed = compilation.WithChange(tree, Change(tree, 0));
        Assert.Throws<OperationCanceledException>(() => changed.GetDiagnostics(stopped));
        Assert.Equal(
            Findings(Compilation.Create(SyntaxTree.Parse(changed.SyntaxTrees[0].Text))),
            Findings(changed)
        );
        Assert.Equal(expected, Findings(compilation));
    }

    [Theory]
    [InlineData("£2m", "£3m")]
    [InlineData("lead: county", "lead:  county")]
    [InlineData("programme work", "programme play")]
    [InlineData("programme work {", "programme work ")]
    [InlineData("programme work {", "programm work {")]
    [InlineData("risk lost", "risk new { }\nrisk lost")]
    public void What_is_edited_stays_itself(string old, string replacement)
    {
        var tree = SyntaxTree.Parse(Text);
        var before = Compilation.Create(tree);
        var after = before.WithChange(
            tree,
            new TextChange(
                new TextSpan(Text.IndexOf(old, StringComparison.Ordinal), old.Length),
                replacement
            )
        );
        var now = Units(after).Select(unit => unit.Lineage).ToHashSet();
        Assert.All(Units(before), unit => Assert.Contains(unit.Lineage, now));
        Assert.All(Units(before), unit => Assert.NotNull(after.Files.PlaceOf(unit.Lineage)));
    }

    [Fact]
    public void Plans_that_include_a_file_share_what_it_is_cut_into()
    {
        var tree = SyntaxTree.Parse(Text);
        var one = Compilation.Create(tree);
        var other = Compilation.Create(tree);
        Assert.Same(Units(one)[0], Units(other)[0]);
        var changed = tree.WithChange(Change(tree, 0));
        Assert.True(
            Units(one.WithTree(tree, changed))
                .SequenceEqual(
                    Units(other.WithTree(tree, changed)),
                    ReferenceEqualityComparer.Instance
                )
        );
    }

    private static DeclarationUnit[] Units(Compilation compilation) =>
        [.. compilation.Files.All.SelectMany(file => file.Units)];

    private static string Findings(Compilation compilation) =>
        Binding.Findings.Describe(compilation.GetDiagnostics());

    // An amount, a space or a name, there and back.
    private static TextChange Change(SyntaxTree tree, int round)
    {
        var text = tree.Text.ToString();
        var (word, other) = (round % 3) switch
        {
            0 => ("£2m", "£3m"),
            1 => ("lead: ", "lead:  "),
            _ => ("risk lost", "risk found"),
        };
        var (old, now) = text.Contains(other, StringComparison.Ordinal)
            ? (other, word)
            : (word, other);
        return new TextChange(
            new TextSpan(text.IndexOf(old, StringComparison.Ordinal), old.Length),
            now
        );
    }
}
