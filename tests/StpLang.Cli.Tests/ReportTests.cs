using System.Text;
using StpLang.Cli.Commands.Reporting;

namespace StpLang.Cli.Tests;

public class ReportTests
{
    [Fact]
    public async Task A_page_goes_to_standard_output_or_a_file_and_is_the_same()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var shown = await Stp.RunInAsync(folder, "report", "plan.stp");
        var written = await Stp.RunInAsync(folder, "report", "plan.stp", "-o", "report.html");
        Assert.Equal((0, 0, ""), (shown.ExitCode, written.ExitCode, written.Output));
        Assert.Equal(shown.Output, folder.Read("report.html"));
        Assert.StartsWith("<!DOCTYPE html>", shown.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 plan checked: no findings", written.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--severity", "STP2005=error")]
    public async Task It_is_written_whatever_is_found_and_the_exit_code_is_that_of_check(
        int exitCode,
        params string[] options
    )
    {
        using var folder = new Folder().With(
            "plan.stp",
            exitCode == 0 ? Plans.Sound : Plans.Unfunded
        );
        var check = await Stp.RunInAsync(folder, ["check", "plan.stp", .. options]);
        var report = await Stp.RunInAsync(folder, ["report", "plan.stp", .. options]);
        Assert.Equal((exitCode, exitCode), (check.ExitCode, report.ExitCode));
        Assert.EndsWith("</html>\n", report.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_understood_is_named_at_the_top()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var run = await Stp.RunInAsync(folder, "report", "plan.stp");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "1 place of the plan cannot be understood",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sections_are_chosen_and_come_in_their_order()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var run = await Stp.RunInAsync(
            folder,
            "report",
            "plan.stp",
            "--format",
            "markdown",
            "--section",
            "gap,figures"
        );
        var headings = run
            .Output.Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(["## Key figures", "## How the gap closes"], headings);
    }

    [Fact]
    public async Task A_picture_is_a_file_of_its_own()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var run = await Stp.RunInAsync(
            folder,
            "report",
            "plan.stp",
            "--svg",
            "completeness",
            "-o",
            "c.svg"
        );
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<?xml", folder.Read("c.svg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no section `gaps`; did you mean `gap`?", "plan.stp", "--section", "gaps")]
    [InlineData(
        "there is no section `cuoncils`; did you mean `councils`?",
        "plan.stp",
        "--svg",
        "cuoncils"
    )]
    [InlineData("there is no format `htm`; did you mean `html`?", "plan.stp", "--format", "htm")]
    [InlineData(
        "the section `governance` has no picture for this plan",
        "plan.stp",
        "--svg",
        "governance"
    )]
    [InlineData(
        "`--svg` goes without `--section` and `--format`",
        "plan.stp",
        "--svg",
        "gap",
        "--section",
        "gap"
    )]
    [InlineData("`stp report` takes one plan", ".")]
    [InlineData("`stp report` needs a plan")]
    [InlineData("`plan.stp` would overwrite the plan itself", "plan.stp", "-o", "plan.stp")]
    [InlineData("`--watch` needs a plan in a file and `-o FILE`", "plan.stp", "--watch")]
    [InlineData("`--pdf` prints the page", "plan.stp", "--pdf", "r.pdf", "--format", "markdown")]
    [InlineData("cannot read `none.stp`", "none.stp", "-o", "r.html")]
    public async Task Wrong_use_is_told(string message, params string[] arguments)
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var run = await Stp.RunInAsync(folder, ["report", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["plan.stp"], folder.Files());
        Assert.Equal(Plans.Sound, folder.Read("plan.stp"));
    }

    [Fact]
    public async Task A_browser_prints_it_with_a_title_and_tags()
    {
        Assert.SkipUnless(Browser.Find() is not null, "needs Chromium, Chrome or Edge");
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var run = await Stp.RunInAsync(folder, "report", "plan.stp", "--pdf", "report.pdf");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var pdf = Encoding.Latin1.GetString(File.ReadAllBytes(folder["report.pdf"]));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Marked true", pdf, StringComparison.Ordinal);
        Assert.Contains("/Title", pdf, StringComparison.Ordinal);
        Assert.Equal(["plan.stp", "report.pdf"], folder.Files());
    }

    [Fact]
    public async Task It_is_written_again_when_the_plan_changes()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var run = Stp.ShellAsync(
            folder,
            """
            stp report plan.stp -o report.html --watch 2> said &
            for i in $(seq 200); do [ -e report.html ] && break; sleep 0.05; done
            cp report.html before.html
            sleep 0.5
            echo 'programme another "Another programme" { kind: enabler }' >> plan.stp
            for i in $(seq 200); do cmp -s report.html before.html || break; sleep 0.05; done
            kill %1
            wait
            """
        );
        await run;
        Assert.DoesNotContain(
            "Another programme",
            folder.Read("before.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("Another programme", folder.Read("report.html"), StringComparison.Ordinal);
        Assert.Equal(2, folder.Read("said").Split("1 plan checked").Length - 1);
    }

    [Fact]
    public async Task Missing_councils_are_named_where_a_register_is_given()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound).With("r.csv", Register());
        var run = await Stp.RunInAsync(
            folder,
            "report",
            "plan.stp",
            "--register",
            "r.csv",
            "--section",
            "councils"
        );
        Assert.Contains(
            "Missing: Elsewhere (40% of the footprint)",
            run.Output,
            StringComparison.Ordinal
        );
    }

    // A list of the upper-tier councils of the plan's footprint, of which it has one.
    private static string Register() =>
        """
            stp17cd,upper_tier_cd,upper_tier_nm,kind,share_of_stp
            E54000013,E10000099,Elsewhere,county,0.4

            """;
}
