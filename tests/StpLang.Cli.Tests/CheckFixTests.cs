using System.Text;
using System.Text.RegularExpressions;

namespace StpLang.Cli.Tests;

/// <summary><c>stp check --fix</c>: what can be meant one way only is mended, and nothing else touched.</summary>
public partial class CheckFixTests
{
    private const string Risk = """

        risk staffing "Not enough staff" {
          likelyhood: 2
          impact:     3
          mitigation: "Training places"
          owner:      county
        }

        """;

    // A plan with one mistake that can be fixed.
    private static readonly string Sloppy = Plans.Sound.Replace(
        "amount:       { 2017/18..2020/21: £1m }",
        "amount:       { 2017/2018..2020/21: £1m }"
    );

    [Theory]
    [InlineData("  likelihood: 2", "  liklihood: 2", "STP1003 unknown_property")]
    [InlineData("kind: county_council }", "kind: County_Council }", "STP0010 notation")]
    [InlineData("partner county ", "partnr county ", "STP0005 unexpected")]
    [InlineData("{ 2017/18..2020/21: £1m }", "{ 2017/2018..2020/21: £1m }", "STP0010 notation")]
    public async Task What_can_be_meant_one_way_is_mended(string sound, string wrong, string rule)
    {
        var before = Plans.Sound + Risk.Replace("likelyhood", "likelihood");
        Assert.Contains(sound, before, StringComparison.Ordinal);
        var at = before.IndexOf(sound, StringComparison.Ordinal);
        var broken = before[..at] + wrong + before[(at + sound.Length)..];
        using var folder = new Folder().With("plan.stp", broken);

        var shown = await Stp.RunInAsync(folder, "check", "plan.stp", "--fix", "--dry-run");
        Assert.Equal(broken, folder.Read("plan.stp"));
        Assert.StartsWith(
            "--- plan.stp\n+++ plan.stp\n@@ ",
            shown.Output,
            StringComparison.Ordinal
        );
        Assert.Contains($": would fix {rule}: ", shown.Error, StringComparison.Ordinal);
        Assert.Matches($@"\): (error|warning) {rule}: ", shown.Error);
        Assert.Contains(
            "1 plan checked, 1 would be fixed: ",
            shown.Error,
            StringComparison.Ordinal
        );

        var run = await Stp.RunInAsync(folder, "check", "plan.stp", "--fix");
        Assert.Matches(
            $@"^plan\.stp\(\d+,\d+\): fixed {rule}: [^\n]+\n1 plan checked, 1 fixed: no findings ",
            run.Error
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(Layout(before), Layout(folder.Read("plan.stp")));
    }

    [Fact]
    public async Task A_code_that_was_replaced_is_brought_up_to_date()
    {
        var plan = Plans
            .Sound.Replace("\"E54000013\"", "\"E54000004\"")
            .Replace("2016-10-21", "2017-10-21");
        using var folder = new Folder().With("plan.stp", plan);
        var before = await Stp.RunInAsync(folder, "check", "-q", "plan.stp");
        Assert.Contains(
            ": warning STP1031 superseded_code: ",
            before.Error,
            StringComparison.Ordinal
        );
        var run = await Stp.RunInAsync(folder, "check", "-q", "plan.stp", "--fix");
        Assert.Contains(": fixed STP1031 superseded_code: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning STP1031", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"E54000048\"", folder.Read("plan.stp"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_fixes_in_one_file_are_one_diff_that_patch_can_apply()
    {
        var plan = Plans.Sound.Replace("2017/18..2020/21: £1m", "2017/2018..2020/21: £1m") + Risk;
        using var folder = new Folder().With("plan.stp", plan);
        var shown = await Stp.RunInAsync(folder, "check", "plan.stp", "--fix", "--dry-run");
        Assert.Equal(1, shown.ExitCode);
        folder.With("patched.stp", plan).With("fix.diff", shown.Output);

        var run = await Stp.RunInAsync(folder, "check", "plan.stp", "--fix");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(5, run.Error.Split(": fixed STP").Length);
        Assert.Contains(
            "1 plan checked, 4 fixed: no findings ",
            run.Error,
            StringComparison.Ordinal
        );
        var fixedPlan = folder.Read("plan.stp");

        var patch = await Stp.ShellAsync(
            folder,
            "command -v patch >/dev/null || exit 77; patch -s patched.stp fix.diff"
        );
        Assert.SkipWhen(patch.ExitCode == 77, "needs patch");
        Assert.Equal(new Stp(0, "", ""), patch);
        Assert.Equal(fixedPlan, folder.Read("patched.stp"));
    }

    [Fact]
    public async Task Where_nothing_can_be_fixed_nothing_is_written()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var written = File.GetLastWriteTimeUtc(folder["plan.stp"]);
        var run = await Stp.RunInAsync(folder, "check", "plan.stp", "--fix");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"plan.stp{Plans.Fault}\n1 plan checked, nothing to fix: 1 error (",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder["plan.stp"]));
        var shown = await Stp.RunInAsync(folder, "check", "-q", "plan.stp", "--fix", "--dry-run");
        Assert.Equal(new Stp(1, "", $"plan.stp{Plans.Fault}\n"), shown);
    }

    [Fact]
    public async Task A_byte_order_mark_line_ends_and_permissions_stay()
    {
        var plan = (Plans.Sound + Risk).Replace("\n", "\r\n");
        using var folder = new Folder().With(
            "plan.stp",
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(plan)]
        );
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder["plan.stp"], mode);
        }

        var run = await Stp.RunInAsync(folder, "check", "plan.stp", "--fix");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes(plan.Replace("likelyhood", "likelihood")),
            ],
            File.ReadAllBytes(folder["plan.stp"])
        );
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(mode, File.GetUnixFileMode(folder["plan.stp"]));
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_does_not_stop_the_others()
    {
        // Longer than the limit below; the other file is not.
        var large = "// " + new string('x', 40_000) + "\n" + Risk;
        using var folder = new Folder()
            .With("a.stp", "include \"large.stp\"\n" + Sloppy)
            .With("large.stp", large)
            .With("b.stp", Sloppy);
        var run = await Stp.ShellAsync(
            folder,
            "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 20; stp check gone.stp a.stp b.stp --fix"
        );
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            """
            stp: error: cannot read `gone.stp`: no such file
            stp: error: cannot write `large.stp`: the file is larger than may be written there

            """,
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(3, run.Error.Split(": fixed STP0010 ").Length);
        Assert.DoesNotContain(": fixed STP1003 ", run.Error, StringComparison.Ordinal);
        Assert.Contains("large.stp(4,3): error STP1003 ", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "2 plans checked, 1 not read, 2 fixed: 1 error ",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(large, folder.Read("large.stp"));
        Assert.Equal("include \"large.stp\"\n" + Plans.Sound, folder.Read("a.stp"));
        Assert.Equal(Plans.Sound, folder.Read("b.stp"));
        Assert.Equal(["a.stp", "b.stp", "large.stp"], folder.Files());
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_left_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "has other permissions");
        using var folder = new Folder().With("plan.stp", Sloppy);
        var run = await Stp.ShellAsync(
            folder,
            "chmod a-w plan.stp; [ -w plan.stp ] && exit 77; stp check -q plan.stp --fix"
        );
        Assert.SkipWhen(run.ExitCode == 77, "needs a user who may not write everything");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "stp: error: cannot write `plan.stp`: no permission to write there\nplan.stp(",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(Sloppy, folder.Read("plan.stp"));
    }

    [Fact]
    public async Task A_file_that_changes_meanwhile_is_not_overwritten()
    {
        Assert.SkipUnless(
            Directory.Exists("/proc/self"),
            "needs to see how much a program has read"
        );
        var sloppy = Sloppy + Plans.Long(30_000)[Plans.Sound.Length..];
        using var folder = new Folder().With("plan.stp", sloppy);

        // A long plan, changed when it is read and before it is checked.
        var run = await Stp.ShellAsync(
            folder,
            """
            size=$(stat -c %s plan.stp)
            stp check plan.stp --fix & stp=$!
            read_by_now() { sed -n 's/rchar: //p' /proc/$stp/io 2>/dev/null || echo $size; }
            until [ "$(read_by_now)" -ge $size ]; do :; done
            echo '// mine' >>plan.stp
            wait $stp
            """
        );
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            """
            stp: error: cannot fix `plan.stp`: it was changed while it was checked
            help: it is as it was changed; run the command again

            """,
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 plan checked, nothing to fix: 1 error",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(sloppy + "// mine\n", folder.Read("plan.stp"));
    }

    [Fact]
    public async Task A_file_that_plans_share_is_fixed_once_and_as_all_of_them_ask_for()
    {
        // Only b draws on the budget: a needs the acceptance of an idle budget, b does not.
        const string Budget = """
            budget spare "Spare" {
              kind:         other
              holder:       county
              amount:       { 2017/2018: £1m }
              illustrative: yes
              accepts STP2019 { because: "kept for the winter" }
            }

            """;
        var idle = "include \"spare.stp\"\n" + Plans.Sound;
        var drawn = idle.Replace(
            "from ccg_money: { 2017/18..2020/21: £1m }",
            "from ccg_money: { 2018/19..2020/21: £1m }\n  from spare: { 2017/18: £1m }"
        );
        using var folder = new Folder()
            .With("a.stp", idle)
            .With("b.stp", drawn)
            .With("spare.stp", Budget);
        var shown = await Stp.RunInAsync(folder, "check", ".", "--fix", "--dry-run");
        Assert.Single(shown.Output.Split('\n'), "--- spare.stp");
        Assert.Contains(
            "2 plans checked, 1 would be fixed: ",
            shown.Error,
            StringComparison.Ordinal
        );

        var run = await Stp.RunInAsync(folder, "check", ".", "--fix");
        Assert.Contains("2 plans checked, 1 fixed: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(Budget.Replace("2017/2018", "2017/18"), folder.Read("spare.stp"));
        Assert.Equal(0, run.ExitCode);

        // A reason that was written down is not taken away without asking.
        var alone = await Stp.RunInAsync(folder, "check", "b.stp", "--fix");
        Assert.Contains("1 plan checked, nothing to fix: ", alone.Error, StringComparison.Ordinal);
        Assert.Contains("accepts", folder.Read("spare.stp"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_use_is_refused_and_changes_nothing()
    {
        using var folder = new Folder().With("plan.stp", Sloppy);
        Assert.Equal(
            new Stp(
                2,
                "",
                "stp: error: `--dry-run` goes with `--fix`\nhelp: without `--fix` nothing is changed\n"
            ),
            await Stp.RunInAsync(folder, "check", "plan.stp", "--dry-run")
        );
        Assert.Equal(
            new Stp(
                2,
                "",
                "stp: error: `--fix` cannot change what comes from standard input\nhelp: save the plan and name its file\n"
            ),
            await Stp.RunWithInputAsync(folder, Sloppy, "check", "plan.stp", "-", "--fix")
        );
        var mixed = await Stp.RunInAsync(
            folder,
            "check",
            "plan.stp",
            "--fix",
            "--dry-run",
            "--format",
            "json"
        );
        Assert.Equal((2, ""), (mixed.ExitCode, mixed.Output));
        Assert.Contains(
            "help: write the findings to a file with `-o`\n",
            mixed.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(Sloppy, folder.Read("plan.stp"));

        var apart = await Stp.RunInAsync(
            folder,
            "check",
            "plan.stp",
            "--fix",
            "--dry-run",
            "-o",
            "found.json",
            "--format",
            "json"
        );
        Assert.Equal(1, apart.ExitCode);
        Assert.StartsWith("--- plan.stp\n", apart.Output, StringComparison.Ordinal);
        Assert.Contains("STP0010", folder.Read("found.json"), StringComparison.Ordinal);
        var json = await Stp.RunInAsync(folder, "check", "plan.stp", "--fix", "--format", "json");
        Assert.Equal(0, json.ExitCode);
        Assert.DoesNotContain("STP0010", json.Output, StringComparison.Ordinal);
        Assert.Contains(": fixed STP0010 ", json.Error, StringComparison.Ordinal);
    }

    // Laid out as it was but for empty lines, which a fix may leave behind.
    private static string Layout(string plan) => EmptyLines().Replace(plan, "\n");

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex EmptyLines();
}
