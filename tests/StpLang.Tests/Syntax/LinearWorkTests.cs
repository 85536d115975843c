using System.Text;
using StpLang.Vocabulary;

namespace StpLang.Tests.Syntax;

/// <summary>Work and memory grow with the text and not faster, whatever its shape.</summary>
/// <remarks>
/// Work is measured in bytes allocated, which a busy machine does not change: four times the text may take four times
/// and a little. Work that allocates nothing shows as a test that does not end.
/// </remarks>
public class LinearWorkTests
{
    public static TheoryData<string, string, string, string> Shapes { get; } =
        new()
        {
            { "only {", "", "{", "" },
            { "only [", "", "[", "" },
            { "only (", "", "(", "" },
            { "only }", "", "}", "" },
            { "mixed brackets in a value", "budget b { amount: ", "{ [ ( ", "" },
            { "blocks in blocks", "", "budget b {\n", "" },
            { "blocks without a keyword", "plan p ", "{\n", "" },
            { "nested and closed", "let a = ", "(", "1" },
            { "calls", "let a = ", "total(", "" },
            { "indices", "let a = ", "b[", "" },
            { "series in series", "let a = ", "{ 2016/17: ", "" },
            { "a long sum", "let a = 1", " + 1", "" },
            { "many signs", "let a = ", "- ", "1" },
            { "a long path", "let a = b", ".c", "" },
            { "a long list", "let a = [", "b, ", "]" },
            { "a long series", "let a = {", " 2016/17: £1m,", "}" },
            { "many texts", "include ", "\"a\"\n", "" },
            { "strays on a line", "", "~ ", "" },
            { "words that fit nowhere", "", "word ", "" },
            { "words that fit nowhere, by line", "", "word\n", "" },
            { "strays in a header", "budget b ", "c ", "{ }" },
            { "strays in a title", "budget b \"B\" ", "c ", "\"D\" { }" },
            { "colons in a series", "let a = { 2016/17: 1 ", ": ", "}" },
            { "strays in a list", "let a = [1 ", ") ", "]" },
            { "names where none can be", "relationship a ", "b ", "with c { }" },
            { "missing values", "", "kind:\n", "" },
            { "missing everything", "", "budget\n", "" },
            { "missing braces", "", "budget b {\n kind:\n", "" },
            { "unclosed texts", "", "kind: \"\n", "" },
            { "wrong escapes", "let a = \"", "\\q", "\"" },
            { "a wide block", "plan p {", " a: 1\n", "}" },
            { "one word", "", "a", "" },
            { "one text", "let a = \"", "a", "\"" },
            { "one number", "let a = ", "1", "" },
            { "a unit", "let a = £1", "m", "" },
            { "blanks", "", " ", "plan" },
            { "one comment", "//", "/", "" },
            { "many comments", "", "/// a\n", "plan" },
            { "empty lines", "", "\r\n", "" },
            { "nulls", "", "\0", "" },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Of_every_shape(string shape, string before, string repeated, string after)
    {
        Assert.NotEmpty(shape);
        // Enough that one large table or line start list does not tip the balance.
        var length = Scale.IsFull ? 1_000_000 : 100_000;
        string Text(int chars) =>
            new StringBuilder(before)
                .Insert(before.Length, repeated, chars / repeated.Length)
                .Append(after)
                .ToString();

        // The first time, pools and tables are filled.
        Work(Text(length * 4));
        var small = Work(Text(length));
        var large = Work(Text(length * 4));
        Assert.True(large <= small * 5 + 2_000_000, $"{small:N0} bytes became {large:N0}");
    }

    [Fact]
    public void Of_nesting_that_is_closed_again()
    {
        string[] opening = ["{", "[", "(", "{ 2016/17: [ ( "];
        string[] closing = ["}", "]", ")", " ) ] }"];
        for (var i = 0; i < opening.Length; i++)
        {
            var text =
                "let a = "
                + new StringBuilder().Insert(0, opening[i], 10_000)
                + "1"
                + new StringBuilder().Insert(0, closing[i], 10_000)
                + "\n\nbudget b { kind: other }\n";
            var tree = SyntaxTree.Parse(text);
            TreeAssert.IsSound(tree, text, opening[i]);
            Assert.Contains(tree.GetDiagnostics(), d => d.Descriptor.Id == "STP0007");
            Assert.Equal("kind: other", Budget(tree).Block.Properties.Single().ToString());
        }
    }

    [Fact]
    public void Of_looking_things_up()
    {
        long Lookups(int declarations)
        {
            var text = new StringBuilder()
                .Insert(0, "budget b { amount: { 2016/17: £1m } }\n", declarations)
                .ToString();
            var tree = SyntaxTree.Parse(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var position = 0; position < text.Length; position += 997)
            {
                Assert.True(tree.Root.FindToken(position).FullSpan.Contains(position));
                Assert.True(tree.Text.PositionOf(position).Line <= declarations);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Lookups(1000);
        Assert.True(Lookups(80_000) <= Lookups(20_000) * 5);
    }

    [Fact]
    public void Of_a_million_lines()
    {
        var lines = Scale.Of(1_000_000);
        var text = new StringBuilder()
            .Insert(0, "budget b {\n  amount: { 2016/17: £1m }\n}\n\n", lines / 4)
            .ToString();
        var tree = SyntaxTree.Parse(text);
        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(lines + 1, tree.Text.Lines.Count);
        Assert.Equal(lines / 4, tree.Root.Declarations.Count());
        Assert.Equal(
            lines - 4,
            tree.Text.PositionOf(tree.Root.Declarations.Last().Span.Start).Line
        );
    }

    [Fact]
    public void Of_the_largest_file()
    {
        // 64 MiB, of braces only: what could nest deepest.
        var tree = SyntaxTree.Parse(new string('{', Scale.IsFull ? SourceText.MaxBytes : 1 << 20));
        Assert.InRange(tree.GetDiagnostics().Length, 1, 200);
    }

    // Everything that is done with a text: the tree, the findings with their places, and all of the red nodes.
    private static long Work(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tree = SyntaxTree.Parse(text);
        foreach (var diagnostic in tree.GetDiagnostics())
        {
            Assert.True(diagnostic.Location.LineSpan.Start.Line < tree.Text.Lines.Count);
        }

        Assert.Equal(text.Length, tree.Root.DescendantTokens().Sum(t => (long)t.FullSpan.Length));
        Assert.Equal(text.Length, tree.Root.ToFullString().Length);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static DeclarationSyntax Budget(SyntaxTree tree) =>
        tree
            .Root.Declarations.OfType<DeclarationSyntax>()
            .Single(d => d.DeclarationKind == DeclarationKind.Budget);
}
