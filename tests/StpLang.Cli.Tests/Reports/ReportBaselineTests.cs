using StpLang.Cli.Reports;
using StpLang.Tests;

namespace StpLang.Cli.Tests.Reports;

public class ReportBaselineTests
{
    [Theory]
    [InlineData("sarif", "report.sarif")]
    [InlineData("github", "report.github.txt")]
    [InlineData("junit", "report.junit.txt")]
    [InlineData("markdown", "report.md")]
    public void A_report_of_several_plans_is_as_it_was(string name, string file)
    {
        IReportFormat format = name switch
        {
            "sarif" => new SarifFormat(ReportExample.Folder),
            "github" => new GithubFormat(ReportExample.Folder),
            "junit" => new JunitFormat(),
            _ => new MarkdownFormat(),
        };
        Assert.Equal(name, format.Name);
        var written = ReportExample.Write(format, ReportExample.Report);
        Baseline.Equal($"tests/StpLang.Cli.Tests/Reports/{file}", written);
        Assert.Equal(written, ReportExample.Write(format, ReportExample.Report));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("junit")]
    [InlineData("markdown")]
    public async Task The_command_knows_the_format(string name)
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var run = await Stp.RunInAsync(folder, "check", "plan.stp", "--format", name);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("STP1001", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, run.Output, StringComparison.Ordinal);
    }
}
