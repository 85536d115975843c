using System.Text.RegularExpressions;
using StpLang.Formatting;
using StpLang.Tests.Compilations;
using StpLang.Tests.Generators;
using StpLang.Vocabulary;

namespace StpLang.Tests.Formatting;

/// <summary>What formatting keeps, on the examples, on random plans and on what random edits make of both.</summary>
public partial class FormatterPropertyTests
{
    [Fact]
    public void Examples_keep_their_content_and_are_stable()
    {
        Assert.NotEmpty(Examples.All);
        foreach (var text in Examples.All)
        {
            FormattingAssert.Sound(text, text.Split('\n')[0]);
        }
    }

    [Fact]
    public void Random_plans_are_valid_and_of_every_kind()
    {
        var kinds = new HashSet<DeclarationKind>();
        for (var seed = 0; seed < Scale.Of(1_000); seed++)
        {
            var tree = SyntaxTree.Parse(RandomPlan.Text(seed));
            Assert.True(
                tree.GetDiagnostics().IsEmpty,
                $"plan {seed}: {tree.GetDiagnostics().FirstOrDefault()?.Message}"
            );
            kinds.UnionWith(
                tree.Root.DescendantNodesAndSelf()
                    .OfType<MemberSyntax>()
                    .Select(each => each.DeclarationKind)
            );
        }

        Assert.Equal(
            Enum.GetValues<DeclarationKind>().Where(kind => kind != DeclarationKind.Include),
            kinds.Order()
        );
    }

    [Fact]
    public void Random_plans_keep_their_content_and_are_stable()
    {
        for (var seed = 0; seed < Scale.Of(20_000); seed++)
        {
            var formatted = FormattingAssert.Sound(RandomPlan.Text(seed), $"plan {seed}");
            AssertNeat(formatted, seed);
        }
    }

    [Fact]
    public void Faulty_text_is_kept_and_what_is_around_it_is_stable()
    {
        for (var seed = 0; seed < Scale.Of(20_000); seed++)
        {
            var random = new Random(seed);
            var text =
                random.Next(2) == 0
                    ? Examples.All[random.Next(Examples.All.Count)]
                    : RandomPlan.Text(seed);
            FormattingAssert.Sound(Mutation.Of(text, random), $"mutation {seed}");
        }
    }

    [Theory]
    [InlineData("\r\n:\ns", null, "\r\n")]
    [InlineData("plan p {\r\n  a: 1\n}\r", null, "\r\n")]
    [InlineData("// a\r// b\nplan p { }\r\n", null, "\n")]
    [InlineData("plan p { }\n: x\r\n", "\r\n", "\r\n")]
    [InlineData("plan p { }\r\n: x\r", "\n", "\n")]
    public void All_lines_end_alike(string text, string? asked, string lineBreak)
    {
        var options = FormattingOptions.Default with { LineBreak = asked };
        var once = Formatter.Format(SyntaxTree.Parse(text), options).ToString();
        Assert.DoesNotMatch("[\r\n]", once.Replace(lineBreak, "", StringComparison.Ordinal));
        Assert.Equal(once, Formatter.Format(SyntaxTree.Parse(once), options).ToString());
    }

    [Fact]
    public void Range_formatting_changes_nothing_outside_the_members_it_touches()
    {
        for (var seed = 0; seed < Scale.Of(20_000); seed++)
        {
            var random = new Random(seed);
            var tree = SyntaxTree.Parse(RandomPlan.Text(seed));
            var start = random.Next(tree.Text.Length);
            var range = new TextSpan(start, random.Next(tree.Text.Length - start) / 4);
            var edits = Formatter.GetChanges(tree, range);

            Assert.Empty(edits.Except(Formatter.GetChanges(tree)));
            var after = SyntaxTree.Parse(FormattingAssert.Apply(tree.Text.ToString(), edits));
            Assert.Equal(FormattingAssert.Content(tree), FormattingAssert.Content(after));
            var touched = tree
                .Root.ChildNodesAndTokens()
                .Where(c => c.FullSpan.Touches(range))
                .Select(c => c.FullSpan)
                .ToList();
            var members = TextSpan.FromBounds(touched[0].Start, touched[^1].End);
            Assert.True(edits.All(e => members.Contains(e.Span)), $"plan {seed}, range {range}");
        }
    }

    [Fact]
    public void Random_plans_mean_the_same_formatted()
    {
        for (var seed = 0; seed < Scale.Of(20_000); seed++)
        {
            var tree = SyntaxTree.Parse(RandomPlan.Text(seed));
            var before = Compilation.Create(tree);
            var errors = before.GetDiagnostics().Where(d => d.IsError);
            Assert.True(!errors.Any(), $"plan {seed}: {errors.FirstOrDefault()}");
            var after = Compilation.Create(SyntaxTree.Parse(Formatter.Format(tree)));
            AssertSameMeaning(before, after, $"plan {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Examples.Valid), MemberType = typeof(Examples))]
    public void Examples_mean_the_same_formatted_and_are_laid_out(string path)
    {
        var tree = SyntaxTree.Parse(File.ReadAllText(Repository.PathOf(path)));
        var formatted = Formatter.Format(tree);
        AssertSameMeaning(
            Compilation.Create(tree),
            Compilation.Create(SyntaxTree.Parse(formatted)),
            path
        );
        Assert.Equal(formatted.ToString(), tree.Text.ToString());
    }

    private static void AssertSameMeaning(Compilation before, Compilation after, string what)
    {
        var left = ModelText.Of(before, withPlaces: false);
        var right = ModelText.Of(after, withPlaces: false);
        Assert.True(left == right, $"{what} means something else when formatted");
        Assert.Equal(
            before.GetDiagnostics().Select(d => (d.Descriptor.Id, d.IsError)),
            after.GetDiagnostics().Select(d => (d.Descriptor.Id, d.IsError))
        );
    }

    private static void AssertNeat(string formatted, int seed)
    {
        var lines = formatted.Split('\n');
        Assert.Equal("", lines[^1]);
        var blank = true;
        foreach (var line in lines[..^1].Select(l => l.TrimEnd('\r')))
        {
            Assert.True(line == line.TrimEnd(' '), $"plan {seed}: blanks end the line `{line}`");
            Assert.False(blank && line.Length == 0, $"plan {seed}: blank line too many");
            var code = line.Contains("//", StringComparison.Ordinal) ? "" : line;
            Assert.False(
                code.Contains('\t') || code.Contains('\u00A0'),
                $"plan {seed}: a tab or hard blank is left in `{line}`"
            );
            Assert.True(
                code.Length <= 100
                    || Texts().Replace(code, "T") is { Length: < 60 } one
                        && !one.Contains("T  ", StringComparison.Ordinal)
                        && !one.Contains("T T", StringComparison.Ordinal),
                $"plan {seed}: line too long: `{line}`"
            );
            blank = line.Length == 0;
        }
    }

    [GeneratedRegex(
        """
            "(\\.|[^"\\])*"
            """
    )]
    private static partial Regex Texts();
}
