using System.Text.Json;
using System.Text.RegularExpressions;
using StpLang.Tests.Emit;

namespace StpLang.Cli.Tests;

/// <summary>What a check says beside its findings, and where it writes them.</summary>
public class CheckReportTests
{
    [Fact]
    public async Task A_line_sums_up()
    {
        using var folder = new Folder()
            .With("plan.stp", Plans.Unfunded)
            .With("sound.stp", Plans.Sound);
        var run = await Stp.RunInAsync(folder, "check", "plan.stp", "gone.stp", "sound.stp");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches(
            @"\n2 plans checked, 1 not read: 1 error, 1 accepted \(1 error\), £1m of cost unfunded among it, as of 21 October 2016 \(`as_of`\) \(\d+\.\d\d s\)\n$",
            run.Error
        );
        var json = await Stp.RunInAsync(folder, "check", "--format", "json", "plan.stp");
        Assert.Equal((1, ""), (json.ExitCode, json.Error));
    }

    [Fact]
    public async Task Accepted_findings_are_hidden_unless_asked_for_and_never_count()
    {
        using var folder = new Folder().With("plan.stp", Plans.Unfunded);
        var hidden = await Stp.RunInAsync(folder, "check", "-q", "plan.stp");
        Assert.Contains("`open` costs £1m", hidden.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("`known`", hidden.Error, StringComparison.Ordinal);
        var shown = await Stp.RunInAsync(folder, "check", "-q", "--show-accepted", "plan.stp");
        Assert.Matches(
            @"\): accepted error STP2005 [^\n]*`known`[^\n]* \(accepted until 31 May 2017: The bid is decided in May\)\n$",
            shown.Error
        );
        Assert.Equal((1, 1), (hidden.ExitCode, shown.ExitCode));

        folder.With(
            "answered.stp",
            Plans.Sound
                + Plans.Unfunded[
                    Plans.Unfunded.IndexOf("programme known", StringComparison.Ordinal)..
                ]
        );
        Assert.Equal(
            new Stp(0, "", ""),
            await Stp.RunInAsync(folder, "check", "-q", "answered.stp")
        );
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "build", "answered.stp"));
        using var document = JsonDocument.Parse(folder.Read("answered.json"));
        var finding = Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            "2017-05-31",
            finding.GetProperty("acceptance").GetProperty("until").GetString()
        );
    }

    [Theory]
    [InlineData("--as-of=2017-06-01", 1, "2 errors, 1 warning, as of 1 June 2017 (`--as-of`) (")]
    [InlineData(
        "--as-of=2017-05-31",
        1,
        "1 error, 1 accepted (1 error), £1m of cost unfunded among it, as of 31 May 2017 (`--as-of`) ("
    )]
    [InlineData("--as-of=today", 1, "2 errors, 1 warning, as of ")]
    [InlineData("--ignore-accepted", 1, "2 errors (")]
    [InlineData(
        "--as-of=31/5/2017",
        2,
        "stp: error: `--as-of` takes a day, not `31/5/2017`\nhelp: a day is written `2018-03-31`; `today` is one too\n"
    )]
    public async Task A_reviewer_says_what_answers_are_judged_by(
        string option,
        int exitCode,
        string said
    )
    {
        using var folder = new Folder().With("plan.stp", Plans.Unfunded);
        var run = await Stp.RunInAsync(folder, "check", option, "plan.stp");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_accepted_is_listed_by_weight()
    {
        const string answers =
            "accepts STP7003 { because: \"as agreed\" } accepts STP2001 { because: \"as agreed\" } accepts STP2005 { because: \"as agreed\" }";
        using var folder = new Folder().With(
            "plan.stp",
            $$"""
            plan north "North" { footprint: "E54000013"  window: 2016/17..2020/21  as_of: 2016-10-21  {{answers}} }
            programme small "Small" { kind: enabler  cost: { 2018/19: £1m }  accepts STP2005 { because: "for now"  until: 2017-05-31 } }
            programme large "Large" { kind: enabler  cost: { 2018/19: £3m } }
            programme middle "Middle" { kind: enabler  cost: { 2018/19: £2m } }
            """
        );
        var run = await Stp.RunInAsync(folder, "check", "-q", "--show-accepted", "plan.stp");
        var accepted = run
            .Error.Split('\n')
            .SkipWhile(line => !line.Contains(": accepted ", StringComparison.Ordinal))
            .Where(line => line.Length > 0)
            .ToList();
        Assert.Equal(
            [
                "accepted error STP2005 `large` (accepted for the whole plan: as agreed)",
                "accepted error STP2005 `middle` (accepted for the whole plan: as agreed)",
                "accepted error STP2001 (accepted for the whole plan: as agreed)",
                "accepted error STP2005 `small` (accepted until 31 May 2017: for now)",
                "accepted warning STP7003 (accepted: as agreed)",
            ],
            accepted.Select(line =>
                Regex.Replace(
                    line,
                    @"^.*: (accepted \w+ STP\d+) \w+:(?: (`\w+` ))?.*(?=\(accepted)",
                    match => $"{match.Groups[1]} {match.Groups[2]}"
                )
            )
        );
    }

    [Fact]
    public async Task Statistics_and_timings_name_the_rules()
    {
        using var folder = new Folder().With("plan.stp", Plans.Unfunded);
        var run = await Stp.RunInAsync(folder, "check", "plan.stp", "--statistics", "--timings");
        Assert.Contains(
            "\nFindings by rule\n  2  STP2005  underfunded_programme  1 accepted\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Matches(@"\n +\d+\.\d\d ms  parse\n", run.Error);
        Assert.Matches(
            @"\n +\d+\.\d\d ms  STP2005  underfunded_programme +asked 3 times\n",
            run.Error
        );
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task A_report_goes_to_a_file(string format)
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var direct = await Stp.RunInAsync(folder, "check", "-q", "plan.stp", "--format", format);
        var run = await Stp.RunInAsync(
            folder,
            "check",
            "plan.stp",
            "--format",
            format,
            "-o",
            "report"
        );
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("1 plan checked: 1 error (", run.Error, StringComparison.Ordinal);
        Assert.Equal(direct.Output + direct.Error, folder.Read("report"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_failure()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        Assert.Equal(
            new Stp(2, "", "stp: error: cannot write `no/report`: there is no such folder\n"),
            await Stp.RunInAsync(folder, "check", "-q", "plan.stp", "-o", "no/report")
        );
        Assert.Equal(
            new Stp(
                2,
                "",
                "stp: error: `./plan.stp` would overwrite the plan itself\nhelp: name another file with `-o`\n"
            ),
            await Stp.RunInAsync(folder, "check", "-q", "plan.stp", "-o", "./plan.stp")
        );
        Assert.Equal(Plans.Faulty, folder.Read("plan.stp"));
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        Assert.Equal(
            new Stp(2, "", "stp: error: cannot write `/dev/full`: no space is left on the disk\n"),
            await Stp.RunInAsync(folder, "check", "-q", "plan.stp", "-o", "/dev/full")
        );
    }

    [Fact]
    public async Task Severities_on_the_command_line_go_before_settings()
    {
        using var folder = new Folder()
            .With("plan.stp", Plans.Unfunded)
            .With(
                ".editorconfig",
                "[*.stp]\nstp_diagnostic.STP2005.severity = note\nstp_foo = 1\n"
            );
        var settings = await Stp.RunInAsync(folder, "check", "plan.stp", "plan.stp", ".");
        Assert.Equal(0, settings.ExitCode);
        Assert.Contains(": note STP2005 ", settings.Error, StringComparison.Ordinal);
        Assert.Single(settings.Error.Split('\n'), line => line.StartsWith(".editorconfig(3,1): "));
        var stricter = await Stp.RunInAsync(
            folder,
            "check",
            "--warnaserror",
            "plan.stp",
            "--severity",
            "category-funding=warning"
        );
        Assert.Equal(1, stricter.ExitCode);
        Assert.Contains(": error STP2005 ", stricter.Error, StringComparison.Ordinal);
        Assert.Contains(": error STP1024 ", stricter.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_of_registers_are_told_once_for_all_plans()
    {
        using var folder = new Folder()
            .With("a.stp", Plans.Sound)
            .With("b.stp", Plans.Sound)
            .With("codes.csv", "these,columns\nare,unknown\n");
        var run = await Stp.RunInAsync(folder, "check", "-q", ".", "--register", "codes.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^codes\.csv\(1,1\): error STP1034 [^\n]+\n$", run.Error);
        var json = await Stp.RunInAsync(
            folder,
            "check",
            ".",
            "--register",
            "codes.csv",
            "--format",
            "json"
        );
        var schema = await Stp.RunAsync("schema", "--findings");
        Assert.Equal(["valid"], SchemaValidator.Validate(schema.Output, [json.Output]));
        using var document = JsonDocument.Parse(json.Output);
        Assert.Single(document.RootElement.GetProperty("problems").EnumerateArray());
    }

    [Theory]
    [InlineData("gone.csv", ".editorconfig(2,16): error STP1024 ")]
    [InlineData("bad.csv", "bad.csv(2,1): error STP1033 ")]
    public async Task Warnings_of_registers_can_be_errors_too(string register, string found)
    {
        using var folder = new Folder()
            .With("a.stp", Plans.Sound)
            .With("b.stp", Plans.Sound)
            .With("bad.csv", "stp17cd,stp17nm,stp16cd,ods_stp_code\nrubbish,x,y,z\n")
            .With(".editorconfig", $"[*.stp]\nstp_register = {register}\n");
        Assert.Equal(0, (await Stp.RunInAsync(folder, "check", "-q", ".")).ExitCode);
        var run = await Stp.RunInAsync(folder, "check", "-q", ".", "--warnaserror");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(found, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }
}
