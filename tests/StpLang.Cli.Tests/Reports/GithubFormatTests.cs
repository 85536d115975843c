using StpLang.Cli.Reports;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Cli.Tests.Reports;

public class GithubFormatTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Note, "notice")]
    public void A_severity_has_its_command(DiagnosticSeverity severity, string command) =>
        Assert.Equal(
            $"::{command} file=plan.stp,line=1,endLine=1,col=1,endColumn=4,title=STP1001 unresolved_name::what\n",
            Write(ReportExample.Finding("what", severity: severity))
        );

    [Fact]
    public void Columns_are_given_in_a_place_of_one_line_only()
    {
        const string text = "one\ntwo\nthree";
        Assert.StartsWith(
            "::error file=plan.stp,line=1,endLine=2,title=",
            Write(ReportExample.Finding("m", text: text, span: new TextSpan(0, 8))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "::error file=plan.stp,line=2,endLine=2,col=3,endColumn=3,title=",
            Write(ReportExample.Finding("m", text: text, span: new TextSpan(6, 0))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_in_a_plan_begins_another_command_or_property()
    {
        var finding = ReportExample.Finding(
            "one\r\n::error::two\u2028::set-output name=x::y%0A::stop-commands::z",
            file: "a,line=9:\n::error::b%.stp"
        ) with
        {
            Help = "\n::warning::help",
        };
        var line = Assert.Single(Write(finding).TrimEnd('\n').Split('\n'));
        Assert.Equal(
            "::error file=a%2Cline=9%3A%0A%3A%3Aerror%3A%3Ab%25.stp,line=1,endLine=1,col=1,endColumn=4,title=STP1001 unresolved_name"
                + @"::one ::error::two ::set-output name=x::y%250A::stop-commands::z%0Ahelp:  ::warning::help",
            line
        );
    }

    [Theory]
    [InlineData("pl\u202Ean.stp", @"pl\u{202e}an.stp")]
    [InlineData("a\u2066b\u200B.stp", @"a\u{2066}b\u{200b}.stp")]
    [InlineData("Übersicht plan.stp", "Übersicht plan.stp")]
    public void A_file_name_is_shown_as_it_is_but_for_what_hides(string file, string shown) =>
        Assert.StartsWith(
            $"::error file={shown},line=1,",
            Write(ReportExample.Finding("m", file: file)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Accepted_findings_are_left_out()
    {
        var finding = ReportExample.Finding("m");
        var acceptance = new Acceptance("because", null, finding.Location);
        Assert.Equal("", Write(finding with { Acceptance = acceptance }));
    }

    [Fact]
    public void Text_without_a_file_has_no_place() =>
        Assert.Equal(
            "::error title=STP1001 unresolved_name::m\n",
            Write(ReportExample.Finding("m", file: "<stdin>"))
        );

    private static string Write(Diagnostic finding) =>
        ReportExample.Write(new GithubFormat(ReportExample.Folder), ReportExample.Of(finding));
}
