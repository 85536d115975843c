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

    [Fact]
    public async Task A_check_of_many_plans_ends_at_once()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "needs bash");
        using var folder = new Folder();
        for (var i = 0; i < 40; i++)
        {
            folder.With($"plans/{i:00}.stp", i == 0 ? Plans.Faulty : Plans.Long(20_000));
        }

        // The first plan is reported while the others are being checked.
        var run = await Stp.ShellAsync(
            folder,
            Prelude
                + "stp check plans -j 4 2>found & stp=$!; "
                + "until [ -s found ] || ! kill -0 $stp 2>/dev/null; do sleep 0.1; done; "
                + "kill -INT $stp; wait $stp; echo $?"
        );
        Assert.Equal("130\n", run.Output);
        Assert.Equal($"plans/00.stp{Plans.Fault}\n", folder.Read("found"));
    }
}
