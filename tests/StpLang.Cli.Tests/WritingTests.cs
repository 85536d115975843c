namespace StpLang.Cli.Tests;

/// <summary>How files are written: by what they are, and so that nothing of them is lost.</summary>
public class WritingTests
{
    private const string Unformatted =
        "plan p   \"P\"   {\n\n\n  footprint: \"E54000022\"\n window: 2016/17..2020/21\n\n\n }\n\n\n\n";

    private const string Formatted =
        "plan p \"P\" {\n  footprint: \"E54000022\"\n  window:    2016/17..2020/21\n}\n";

    [Fact]
    public async Task A_file_with_two_names_stays_one()
    {
        using var folder = new Folder().With("a.stp", Unformatted);
        var run = await Stp.ShellAsync(
            folder,
            "ln a.stp b.stp && stp format a.stp && [ a.stp -ef b.stp ]"
        );
        Assert.Equal(new Stp(0, "", ""), run);
        Assert.Equal(Formatted, folder.Read("b.stp"));
        Assert.Equal(["a.stp", "b.stp"], folder.Files());
    }

    [Fact]
    public async Task A_file_in_a_folder_of_devices_is_a_file()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "needs a folder of files below /dev");
        using var folder = new Folder().With("plan.stp", Unformatted);
        var run = await Stp.ShellAsync(
            folder,
            "f=$(mktemp /dev/shm/stp-test-XXXXXX.stp) && cat plan.stp >$f && stp format $f; cat $f; rm $f"
        );
        Assert.Equal(new Stp(0, Formatted, ""), run);
    }

    [Fact]
    public async Task What_standard_output_holds_already_stays()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        var run = await Stp.ShellAsync(
            folder,
            "echo before >out; stp build plan.stp -o /dev/stdout >>out; head -c 9 out"
        );
        Assert.Equal(new Stp(0, "before\n{\n", ""), run);
    }

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public async Task A_signal_leaves_nothing_half_written(string signal, int exitCode)
    {
        using var folder = new Folder()
            .With("plan.stp", Plans.Long(30_000))
            .With("plan.json", "as it was");
        var run = await Stp.ShellAsync(folder, Interrupted(signal));
        Assert.Equal($"{exitCode}\n", run.Output);
        Assert.Equal("as it was", folder.Read("plan.json"));
        Assert.Equal(["plan.json", "plan.stp"], folder.Files());
    }

    [Fact]
    public async Task What_could_not_be_removed_is_removed_by_the_next_run()
    {
        using var folder = new Folder()
            .With("plan.stp", Plans.Long(30_000))
            .With("plan.json", "as it was");
        var run = await Stp.ShellAsync(folder, Interrupted("KILL"));
        Assert.Equal("137\n", run.Output);
        Assert.Equal("as it was", folder.Read("plan.json"));
        Assert.Equal(3, folder.Files().Length);

        folder.With("small.stp", Plans.Sound);
        Assert.Equal(new Stp(0, "", ""), await Stp.RunInAsync(folder, "build", "small.stp"));
        Assert.Equal(["plan.json", "plan.stp", "small.json", "small.stp"], folder.Files());
    }

    // Waits for the file that is being written to appear; job control, so that signals are not ignored.
    private static string Interrupted(string signal) =>
        "set -m; stp build plan.stp & stp=$!; "
        + "until compgen -G '.plan.json.*' >/dev/null || ! kill -0 $stp 2>/dev/null; do :; done; "
        + $"kill -{signal} $stp; wait $stp 2>/dev/null; echo $?";
}
