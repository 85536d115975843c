namespace StpLang.Cli.Tests;

public class HelpTests
{
    [Fact]
    public async Task Help_names_the_program()
    {
        var run = await Stp.RunAsync("--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("StpLang", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_is_an_error()
    {
        var run = await Stp.RunAsync("no-such-command");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("no-such-command", run.Error, StringComparison.Ordinal);
    }
}
