using System.Text;
using System.Text.Json;
using StpLang.Tests;
using StpLang.Tests.Emit;
using StpLang.Text;

namespace StpLang.Cli.Tests;

public class CheckTests
{
    [Fact]
    public async Task Nothing_is_said_of_a_sound_plan()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "check", "-q", "plan.stp"));
    }

    [Fact]
    public async Task A_finding_is_one_line_where_nobody_watches()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        Assert.Equal(
            new Stp(1, "", $"plan.stp{Plans.Fault}\n"),
            await Stp.RunInAsync(folder, "check", "-q", "plan.stp")
        );
    }

    [Fact]
    public async Task Paths_are_shown_as_they_are_given()
    {
        using var folder = new Folder()
            .With("plans/plan.stp", "include \"more/money.stp\"\n" + Plans.Sound)
            .With(
                "plans/more/money.stp",
                "budget b \"B\" { kind: other  holder: x  amount: {} }\n"
            );
        foreach (
            var path in (string[])["plans/plan.stp", "./plans/plan.stp", folder["plans/plan.stp"]]
        )
        {
            var run = await Stp.RunInAsync(folder, "check", "-q", path);
            var included = path.Replace("plan.stp", "more/money.stp", StringComparison.Ordinal);
            Assert.StartsWith($"{included}(1,", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Standard_input_includes_from_the_current_folder()
    {
        using var folder = new Folder().With(
            "money.stp",
            "risk r \"R\" { likelihood: 2  impact: 3  mitigation: \"Meet monthly\"  owner: county }\n"
        );
        var plan = "include \"money.stp\"\n" + Plans.Sound;
        Assert.Equal(
            new Stp(0, "", ""),
            await Stp.RunWithInputAsync(folder, plan, "check", "-q", "-")
        );
        Assert.Equal(
            new Stp(1, "", $"<stdin>{Plans.Fault}\n"),
            await Stp.RunWithInputAsync(folder, Plans.Faulty, "check", "-q", "-")
        );
    }

    [Fact]
    public async Task Plans_are_checked_in_the_order_given_whatever_becomes_of_one()
    {
        using var folder = new Folder().With("a.stp", Plans.Faulty).With("b.stp", Plans.Sound);
        folder.With("c.stp", Plans.Faulty);
        var run = await Stp.RunInAsync(
            folder,
            "check",
            "-q",
            "c.stp",
            "gone.stp",
            "b.stp",
            "a.stp"
        );
        Assert.Equal(
            new Stp(
                2,
                "",
                $"c.stp{Plans.Fault}\nstp: error: cannot read `gone.stp`: no such file\na.stp{Plans.Fault}\n"
            ),
            run
        );
    }

    [Theory]
    [InlineData("gone.stp", "no such file")]
    [InlineData("gone/plan.stp", "no such file")]
    [InlineData("plan.stp/plan.stp", "no such file")]
    [InlineData(
        "empty",
        "it is a folder without a plan, which is a `.stp` file with a `plan` in it"
    )]
    [InlineData(
        "empty/**/*.stp",
        "no plan matches it, that is, no `.stp` file with a `plan` in it"
    )]
    [InlineData("gone/?lan.stp", "no plan matches it, that is, no `.stp` file with a `plan` in it")]
    public async Task What_cannot_be_read_is_wrong_use(string path, string reason)
    {
        using var folder = new Folder()
            .With("plan.stp", Plans.Sound)
            .With("empty/notes.stp", "let x: 1\n");
        Assert.Equal(
            new Stp(2, "", $"stp: error: cannot read `{path}`: {reason}\n"),
            await Stp.RunInAsync(folder, "check", "-q", path)
        );
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_a_finding()
    {
        using var folder = new Folder().With(
            "plan.stp",
            [.. Encoding.UTF8.GetBytes(Plans.Sound), .. "// £ "u8, 0xA3, .. "1m"u8]
        );
        Assert.Equal(
            new Stp(
                1,
                "",
                $"plan.stp({Plans.Lines + 1},6): error STP0008 not_text: not UTF-8 at byte {Encoding.UTF8.GetByteCount(Plans.Sound) + 7:N0} (help: this byte is `£` in the Windows character set (ANSI); save the file as UTF-8)\n"
            ),
            await Stp.RunInAsync(folder, "check", "-q", "plan.stp")
        );
    }

    [Fact]
    public async Task A_plan_of_more_than_64_MiB_is_a_finding()
    {
        using var folder = new Folder();
        using (var file = File.Create(folder["plan.stp"]))
        {
            file.SetLength(64 * 1024 * 1024 + 1);
        }

        Assert.Equal(
            new Stp(
                1,
                "",
                "plan.stp(1,1): error STP0008 not_text: the file is larger than 64 MiB (help: split the plan over several files and `include` them)\n"
            ),
            await Stp.RunInAsync(folder, "check", "-q", "plan.stp")
        );
    }

    [Fact]
    public async Task Names_and_text_cannot_steer_the_terminal()
    {
        using var folder = new Folder();
        const string name = "\u001b]0;owned\u0007\n\u202Eplan.stp";
        folder.With(name, Plans.Sound + "budget \u001b[2J\u009b31m\u202Ex { \"\\q\u0007\u2066\" }");
        foreach (var format in (string[])["text", "json"])
        {
            var run = await Stp.RunInAsync(folder, "check", "-q", name, "--format", format);
            Assert.Equal(1, run.ExitCode);
            var printed = run.Error + run.Output;
            Assert.NotEmpty(printed);
            Assert.DoesNotContain(
                printed.EnumerateRunes(),
                rune => rune.Value != '\n' && !Sanitizer.IsSafe(rune)
            );
        }

        var text = await Stp.RunInAsync(folder, "check", "-q", name);
        Assert.All(
            text.Error.TrimEnd('\n').Split('\n'),
            line => Assert.StartsWith("\\u{1b}]0;owned\\u{7}\\u{a}\\u{202e}plan.stp(", line)
        );
    }

    [Fact]
    public async Task The_JSON_document_is_as_its_schema_says()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var schema = await Stp.RunAsync("schema", "--findings");
        Assert.Equal(
            File.ReadAllText(Repository.PathOf("docs", "check-output.schema.json")),
            schema.Output
        );
        Stp[] runs =
        [
            await Stp.RunInAsync(folder, "check", "-q", "--format", "json", "plan.stp", "gone.stp"),
            await Stp.RunWithInputAsync(folder, Plans.Sound, "check", "-", "--format=json"),
            await Stp.RunAsync([
                "check",
                "--format",
                "json",
                .. Directory.GetFiles(Repository.PathOf("examples", "invalid"), "*.stp"),
            ]),
        ];
        Assert.Equal([2, 0, 1], runs.Select(run => run.ExitCode));
        Assert.All(runs, run => Assert.Equal("", run.Error));
        Assert.All(
            SchemaValidator.Validate(schema.Output, runs.Select(run => run.Output)),
            verdict => Assert.Equal("valid", verdict)
        );
    }

    [Fact]
    public async Task The_JSON_document_says_what_the_lines_say()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var run = await Stp.RunInAsync(
            folder,
            "check",
            "-q",
            "--format",
            "json",
            "plan.stp",
            "gone.stp"
        );
        using var document = JsonDocument.Parse(run.Output);
        var plans = document.RootElement.GetProperty("plans");
        var finding = Assert.Single(plans[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("STP1001", finding.GetProperty("id").GetString());
        Assert.Equal("plan.stp", finding.GetProperty("file").GetString());
        Assert.Equal(
            $$$"""{"start":{"line":{{{Plans.Lines + 6}}},"column":15},"end":{"line":{{{Plans.Lines + 6}}},"column":22}}""",
            JsonSerializer.Serialize(finding.GetProperty("range"))
        );
        Assert.Equal("no such file", plans[1].GetProperty("failure").GetString());
        Assert.Equal(
            1,
            document.RootElement.GetProperty("summary").GetProperty("errors").GetInt32()
        );
    }

    [Fact]
    public async Task A_reader_that_goes_away_changes_nothing()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var run = await Stp.ShellAsync(
            folder,
            "stp check plan.stp 2>&1 >/dev/null | head -c 0; echo ${PIPESTATUS[0]}"
        );
        Assert.Equal(new Stp(0, "1\n", ""), run);
    }

    [Fact]
    public async Task Streams_that_are_closed_are_a_failure()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a Unix shell");
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        Assert.Equal(
            new Stp(2, "", "stp: error: cannot read `<stdin>`: it is closed, or a folder\n"),
            await Stp.ShellAsync(folder, "stp check -q - <&-")
        );
        Assert.Equal(
            new Stp(2, "", "stp: error: cannot write to standard output: it is closed\n"),
            await Stp.ShellAsync(folder, "stp check --format json plan.stp >&-")
        );
        Assert.Equal(
            new Stp(0, "2\n", ""),
            await Stp.ShellAsync(folder, "stp check plan.stp 2>&-; echo $?")
        );
    }

    [Fact]
    public async Task Findings_that_cannot_be_written_are_a_failure()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        Assert.Equal(
            new Stp(0, "2\n", ""),
            await Stp.ShellAsync(folder, "stp check plan.stp 2>/dev/full; echo $?")
        );
        Assert.Equal(
            new Stp(
                2,
                "",
                "stp: error: cannot write to standard output: no space is left on the disk\n"
            ),
            await Stp.ShellAsync(folder, "stp check --format json plan.stp >/dev/full")
        );
    }
}
