using System.Diagnostics;
using System.Text;
using StpLang.Formatting;

namespace StpLang.Tests.Formatting;

/// <summary>What formatting makes of a text: the cases are pairs of files in <c>cases</c>.</summary>
public class FormatterTests
{
    private const string Folder = "tests/StpLang.Tests/Formatting/cases";

    public static TheoryData<string> Cases { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf(Folder.Split('/')), "*.stp")
            .Select(p => Path.GetFileNameWithoutExtension(p))
            .Where(n => !n.EndsWith(".expected", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Formats(string name)
    {
        var before = File.ReadAllText(Repository.PathOf([.. Folder.Split('/'), name + ".stp"]));
        var formatted = FormattingAssert.Sound(before, name);
        Baseline.Equal($"{Folder}/{name}.expected.stp", formatted);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("// x", "// x\n")]
    [InlineData("\n\nlet a=1", "let a = 1\n")]
    [InlineData("let a=1\r\nlet b=2\n", "let a = 1\r\nlet b = 2\r\n")]
    [InlineData("let a = - - 1+-2*( 3 )", "let a = --1 + -2 * (3)\n")]
    [InlineData("let a = b . c [ 2016/17 ] / max ( 1 ,2 )", "let a = b.c[2016/17] / max(1, 2)\n")]
    [InlineData("let a = 2016/17 .. 2020/21", "let a = 2016/17..2020/21\n")]
    [InlineData("let a = 2016 / 17", "let a = 2016 / 17\n")]
    [InlineData("let a = { }  let b = [ , ]", "let a = {}\nlet b = []\n")]
    [InlineData("plan p {\n\n\n}", "plan p {}\n")]
    [InlineData("plan p { ,\n, }", "plan p {}\n")]
    [InlineData("plan p { a: 1 ,, b: 2 , }", "plan p { a: 1  b: 2 }\n")]
    [InlineData(", /// x\nlet a = 1", ", /// x\nlet a = 1\n")]
    [InlineData("plan p { , /// x\ncohort {} }", "plan p { /// x\n  cohort {}\n}\n")]
    [InlineData(
        "plan p { a: 1 // x\n, /// y\ncohort {} }",
        "plan p {\n  a: 1 // x\n  , /// y\n  cohort {}\n}\n"
    )]
    // Where a line ends says what is meant by such text.
    [InlineData("risk r { a: \"b\" \"c\"  -\"d\" }", "risk r {\n  a: \"b\" \"c\"  -\"d\"\n}\n")]
    [InlineData(
        "risk r { a: \"b\"\n- \"c\" // x\n\n  b: 1 }",
        "risk r {\n  a: \"b\"\n- \"c\" // x\n\n  b: 1\n}\n"
    )]
    public void Formats_small_things(string before, string after) =>
        Assert.Equal(after, FormattingAssert.Sound(before, before));

    [Fact]
    public void A_series_whose_keys_are_names_is_not_broken_where_a_name_would_read_as_a_property()
    {
        var entries = string.Join(
            ", ",
            Enumerable.Range(0, 9).Select(i => $"year_number_{i}: £1m")
        );
        var text = $"let a = {{ {entries} }}\n";
        Assert.Equal(text, FormattingAssert.Sound(text, text));
    }

    [Fact]
    public void What_is_laid_out_already_stays_the_same_object()
    {
        var tree = SyntaxTree.Parse("plan p { a: 1 }\n");
        Assert.Same(tree.Text, Formatter.Format(tree));
        Assert.Empty(Formatter.GetChanges(tree));
    }

    [Fact]
    public void Laying_out_can_be_stopped()
    {
        var tree = SyntaxTree.Parse("plan p {  a: 1 }\n");
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Formatter.Format(tree, cancellationToken: stopped.Token)
        );
        Assert.Throws<OperationCanceledException>(() =>
            Formatter.GetChanges(tree, cancellationToken: stopped.Token)
        );
    }

    [Fact]
    public void A_narrower_page_and_a_deeper_indent_are_options()
    {
        var tree = SyntaxTree.Parse("plan p { lead: somebody  with: [one_partner, another_one] }");
        var options = new FormattingOptions { Width = 30, Indent = 4 };
        Assert.Equal(
            """
            plan p {
                lead: somebody
                with: [
                    one_partner,
                    another_one
                ]
            }

            """.ReplaceLineEndings("\n"),
            Formatter.Format(tree, options).ToString()
        );
    }

    [Theory]
    [InlineData("plan p {\n a:1\n [|b|]:2\n c:3\n}\n", "plan p {\n a:1\n  b: 2\n c:3\n}\n")]
    [InlineData("plan p {\n a:1\n[| b:2\n|] c:3\n}\n", "plan p {\n a:1\n  b: 2\n c:3\n}\n")]
    [InlineData(
        "let a=1\n[|let b=2\nlet|] c=3\nlet d=4\n",
        "let a=1\nlet b = 2\nlet c = 3\nlet d=4\n"
    )]
    [InlineData("plan [|p|]  {\n a:1\n}\nlet  b=2\n", "plan p {\n  a: 1\n}\nlet  b=2\n")]
    public void Formats_a_range(string marked, string after)
    {
        var text = AnnotatedText.Parse(marked);
        var tree = SyntaxTree.Parse(text.Text);
        var edits = Formatter.GetChanges(tree, text.Span);
        Assert.Equal(after, tree.Text.WithChanges(edits).ToString());
    }

    [Theory]
    [InlineData("let a=1\n", 1)]
    [InlineData("  x :1\n", 1)]
    [InlineData("[a,b],", 0)]
    [InlineData("1+", 0)]
    public void Time_grows_with_the_text_and_not_faster(string piece, int kind)
    {
        // Four times the text takes four times as long, give or take; it would be sixteen if time were quadratic. One quiet
        // moment shows it, however busy the machine is otherwise.
        Assert.Contains(
            Enumerable.Range(0, 8),
            _ => Time(piece, kind, 20_000) < (Time(piece, kind, 5_000) * 10) + 50
        );
    }

    [Fact]
    public void What_is_nested_to_the_limit_and_beyond_is_formatted()
    {
        foreach (var depth in new[] { 98, 10_000 })
        {
            var blocks = new StringBuilder().Insert(0, "gap {a:1 ", depth).Append('}', depth);
            FormattingAssert.Sound(blocks.ToString(), $"{depth} blocks");
            var lists = "let a=" + new string('[', depth) + new string(']', depth);
            FormattingAssert.Sound(lists, $"{depth} lists");
        }
    }

    private static double Time(string piece, int kind, int count)
    {
        var repeated = new StringBuilder().Insert(0, piece, count).ToString();
        var text = kind == 0 ? $"let a=[1+{repeated}1]" : $"plan p {{\n{repeated}}}\n";
        var tree = SyntaxTree.Parse(text);
        var watch = Stopwatch.StartNew();
        Formatter.Format(tree);
        return watch.Elapsed.TotalMilliseconds;
    }
}
