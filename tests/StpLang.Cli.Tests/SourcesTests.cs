namespace StpLang.Cli.Tests;

/// <summary>What a run reads is what files are, whatever leads to them, and what it reads is not written to.</summary>
public class SourcesTests
{
    private const string Register = "stp17cd,stp17nm,stp16cd,ods_stp_code\n";

    [Theory]
    [InlineData("mkfifo plan.stp", "cannot read `plan.stp`: it is a pipe, not a file")]
    [InlineData("ln -s /dev/zero plan.stp", "cannot read `plan.stp`: it is a device, not a file")]
    [InlineData("mkfifo p; ln -s p plan.stp", "cannot read `plan.stp`: it is a pipe, not a file")]
    [InlineData(
        "mkfifo more.stp; cp sound.stp plan.stp; echo 'include \"more.stp\"' >> plan.stp",
        "cannot read `more.stp`: it is a pipe, not a file"
    )]
    [InlineData("mkfifo .editorconfig", "cannot read these settings: it is a pipe, not a file")]
    [InlineData(
        "mkfifo codes.csv; printf '[*.stp]\\nstp_register = codes.csv\\n' > .editorconfig",
        "cannot read the register `codes.csv`: it is a pipe, not a file"
    )]
    [InlineData(
        "mkfifo codes.csv; set -- --register codes.csv",
        "cannot read the register `codes.csv`: it is a pipe, not a file"
    )]
    public async Task What_is_no_file_is_not_waited_for(string prepare, string said)
    {
        using var folder = new Folder().With("sound.stp", Plans.Sound);
        var run = await Stp.ShellAsync(
            folder,
            $"{prepare}; [ -e plan.stp ] || cp sound.stp plan.stp; timeout 30 stp check -q plan.stp \"$@\""
        );
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.NotEqual(124, run.ExitCode);
    }

    [Fact]
    public async Task A_folder_is_checked_beside_what_is_no_file()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var run = await Stp.ShellAsync(folder, "mkfifo a.stp; timeout 30 stp check -q .");
        Assert.Equal(
            new Stp(
                2,
                "",
                $"stp: error: cannot read `a.stp`: it is a pipe, not a file\nplan.stp{Plans.Fault}\n"
            ),
            run
        );
    }

    [Fact]
    public async Task A_name_that_is_no_text_does_not_fail_its_folder()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var run = await Stp.ShellAsync(
            folder,
            "cp plan.stp $'a\\xff.stp' || exit 77; stp check -q .; code=$?; rm $'a\\xff.stp'; exit $code"
        );
        Assert.SkipWhen(run.ExitCode == 77, "needs a file system that takes any name");
        Assert.Equal(new Stp(0, "", ""), run);
    }

    [Theory]
    [InlineData("ln -s plan.stp out", "build plan.stp -o out", "the plan itself")]
    [InlineData("ln plan.stp out", "build plan.stp -o out", "the plan itself")]
    [InlineData("ln -s partners.stp out", "build plan.stp -o out", "the plan itself")]
    [InlineData("ln -s . q", "build plan.stp -o q/plan.stp", "the plan itself")]
    [InlineData("ln -s plan.stp out", "check plan.stp --format sarif -o out", "the plan itself")]
    [InlineData("ln -s . q", "check plan.stp --format sarif -o q/partners.stp", "the plan itself")]
    [InlineData(
        "ln -s . q",
        "check plan.stp --format json -o q/codes.csv",
        "what the plan is checked by"
    )]
    [InlineData(
        "true",
        "check plan.stp --format json -o .editorconfig",
        "what the plan is checked by"
    )]
    [InlineData(
        "ln codes.csv out",
        "build plan.stp -o out --register codes.csv",
        "what the plan is checked by"
    )]
    [InlineData(
        "ln -s other.stp exampleshire.json",
        "build plan.stp other.stp -o .",
        "the plan itself"
    )]
    public async Task What_is_read_is_not_written_to(string prepare, string command, string read)
    {
        using var folder = new Folder()
            .With("plan.stp", $"include \"partners.stp\"\n{Plans.Sound}")
            .With("partners.stp", "// No more.\n")
            .With("other.stp", Plans.Sound.Replace("exampleshire", "otherland"))
            .With("codes.csv", Register)
            .With(".editorconfig", "[*.stp]\nstp_register = codes.csv\n");
        var before = folder.Files().Select(folder.Read).ToList();
        var run = await Stp.ShellAsync(folder, $"{prepare}; stp {command}");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" would overwrite {read}\n", run.Error, StringComparison.Ordinal);
        Assert.All(before, text => Assert.Contains(text, folder.Files().Select(folder.Read)));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../codes.csv")]
    [InlineData("link.csv")]
    [InlineData("q/codes.csv")]
    public async Task Settings_show_no_file_from_elsewhere(string register)
    {
        using var folder = new Folder()
            .With("codes.csv", "secret,secret\n")
            .With("plans/plan.stp", Plans.Sound)
            .With("plans/.editorconfig", $"[*.stp]\nstp_register = {register}\n");
        var run = await Stp.ShellAsync(
            folder,
            "cd plans; ln -s ../codes.csv link.csv; ln -s .. q; stp check -q ."
        );
        Assert.Contains(
            "lies outside the folder of these settings",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_a_folder_may_name_what_lies_in_the_topmost_one()
    {
        using var folder = new Folder()
            .With(".editorconfig", "root = true\n")
            .With("codes.csv", Register)
            .With("plans/plan.stp", Plans.Sound)
            .With("plans/.editorconfig", "[*.stp]\nstp_register = ../codes.csv\n");
        Assert.Equal(
            new Stp(0, "", ""),
            await Stp.RunInAsync(folder, "check", "-q", "plans/plan.stp")
        );
        Assert.Equal(
            new Stp(0, "", ""),
            await Stp.ShellAsync(folder, "cd plans; stp check -q plan.stp")
        );
    }
}
