using StpLang.Cli.Reports;
using StpLang.Diagnostics;
using StpLang.Reports.Markdown;

namespace StpLang.Cli.Tests.Reports;

public class MarkdownFormatTests
{
    private const string Parting = "\u200B";

    [Theory]
    [InlineData("plain text, £2.4m in 2018/19 (net)", "plain text, £2.4m in 2018/19 (net)")]
    [InlineData("`falls` costs £1m", "`falls` costs £1m")]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<img src=x onerror=alert(1)>", @"\<img src=x onerror=alert(1)\>")]
    [InlineData(
        "**bold** _it_ ~~no~~ [x](y) ![z](w)",
        $@"\*\*bold\*\* \_it\_ \~\~{Parting}no\~\~ \[x\](y) !\[z\](w)"
    )]
    [InlineData("&lt;b&gt; &#64;", $@"\&{Parting}lt;b\&{Parting}gt; \&\#{Parting}64;")]
    [InlineData("@team, me@example.org", $"@{Parting}team, me@{Parting}example.org")]
    [InlineData(
        "#12 o/r#12 GH-12 !12",
        $@"\#{Parting}12 o/r\#{Parting}12 GH-{Parting}12 !{Parting}12"
    )]
    [InlineData(
        "https://evil.example www.evil.example",
        $"https:{Parting}//evil.example www.{Parting}evil.example"
    )]
    [InlineData("# heading", @"\# heading")]
    [InlineData("- item", @"\- item")]
    [InlineData("12. item", @"12\. item")]
    [InlineData("===", @"\===")]
    [InlineData("one\r\n\r\n## two", @"one  \#\# two")]
    [InlineData("`one", @"\`one")]
    [InlineData("``@x``", $@"\`\`@{Parting}x\`\`")]
    [InlineData(@"back\slash `a\`", @"back\\slash `a\`")]
    [InlineData("\u001b\u202E", @"\\u{1b}\\u{202e}")]
    public void Text_shows_as_written_and_does_nothing(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Of(text, 100));

    [Theory]
    [InlineData("plan.stp", "`plan.stp`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`@a` ``", "``` `@a` `` ```")]
    [InlineData("a\nb", "`a b`")]
    [InlineData(" ", "")]
    public void Code_holds_any_backticks(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Code(text, 100));

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        Assert.Equal("abc…", MarkdownText.Of("abcdef", 4));
        Assert.Equal("ab…", MarkdownText.Of("ab😀😀", 4));
    }

    [Fact]
    public void The_worst_comes_first()
    {
        var comment = Write(
            ReportExample.Finding("third", severity: DiagnosticSeverity.Note),
            ReportExample.Finding("first"),
            ReportExample.Finding("second", severity: DiagnosticSeverity.Warning)
        );
        Assert.Equal(
            ["first", "second", "third"],
            comment
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line is "first" or "second" or "third")
        );
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1_000)]
    public void A_comment_is_never_too_long_and_counts_what_is_left_out(int length)
    {
        var finding = ReportExample.Finding(new string('@', length)) with
        {
            Help = new string('<', length),
        };
        var accepted = finding with
        {
            Acceptance = new Acceptance(new string('|', 10_000), null, finding.Location),
        };
        var comment = Write([
            .. Enumerable.Repeat(finding, 400),
            .. Enumerable.Repeat(accepted, 400),
        ]);
        Assert.InRange(comment.Length, MarkdownFormat.Limit / 2, MarkdownFormat.Limit);
        var shown = comment.Split("- **error**").Length - 1;
        Assert.Contains($"\nAnd {800 - shown:N0} more (", comment, StringComparison.Ordinal);
        Assert.Equal(comment.Split("<details>").Length, comment.Split("</details>").Length);
    }

    private static string Write(params Diagnostic[] findings) =>
        ReportExample.Write(new MarkdownFormat(), ReportExample.Of([.. findings]));
}
