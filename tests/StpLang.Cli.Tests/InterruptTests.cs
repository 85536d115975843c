namespace StpLang.Cli.Tests;

/// <summary>Ctrl-C.</summary>
public class InterruptTests
{
    // A shell lets what it runs in the background ignore Ctrl-C; python or a subshell with job control does not.
    private const string Prelude = "set -m; ";

    [Fact]
    public async Task Waiting_for_standard_input_ends_at_once()
    {
        using var folder = new Folder();
        var run = await Stp.ShellAsync(
            folder,
            Prelude
                + "mkfifo pipe; sleep 30 >pipe & stp build - -o out.json <pipe & sleep 1; "
                + "kill -INT $!; wait $!; code=$?; kill %1; echo $code"
        );
        Assert.Equal("130\n", run.Output);
        Assert.Equal(["pipe"], folder.Files());
    }

    [Fact]
    public async Task A_file_half_written_goes_away()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "needs bash");
        using var folder = new Folder().With("plan.stp", Plans.Long(30_000));
        folder.With("plan.json", "as it was");

        // Waits for the temporary file to appear.
        var run = await Stp.ShellAsync(
            folder,
            Prelude
                + "stp build plan.stp & stp=$!; "
                + "until compgen -G '.plan.json.*' >/dev/null || ! kill -0 $stp 2>/dev/null; do :; done; "
                + "kill -INT $stp; wait $stp; echo $?"
        );
        Assert.Equal("130\n", run.Output);
        Assert.Equal("as it was", folder.Read("plan.json"));
        Assert.Equal(["plan.json", "plan.stp"], folder.Files());
    }
}
