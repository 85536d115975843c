namespace StpLang.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData]
    public async Task Help_shows_the_first_steps(params string[] arguments)
    {
        var run = await Stp.RunAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("StpLang", run.Output, StringComparison.Ordinal);
        Assert.Contains("stp new my-plan", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 160, line));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("report")]
    [InlineData("format")]
    [InlineData("explain")]
    [InlineData("new")]
    [InlineData("schema")]
    [InlineData("completion")]
    public async Task Each_command_teaches_by_example(string command)
    {
        var run = await Stp.RunAsync(command, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches($"Examples?:\n  .*stp {command}", run.Output);
    }

    [Fact]
    public async Task The_version_is_a_number_and_no_more()
    {
        var run = await Stp.RunAsync("--version");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Theory]
    [InlineData("there is no command `chek`; did you mean `check`?", "chek")]
    [InlineData("`stp check` needs a plan", "check")]
    [InlineData("`stp check` has no option `--fromat`", "check", "--fromat", "json", "x.stp")]
    [InlineData(
        "options stand behind the command: write `stp check --format`",
        "--format",
        "json",
        "check",
        "x.stp"
    )]
    [InlineData("`stp format` has no option `--chek`; did you mean `--check`?", "format", "--chek")]
    [InlineData("there is no format `jsn`; did you mean `json`?", "check", "--format", "jsn", "x")]
    [InlineData("standard input can be read only once", "check", "-", "-")]
    [InlineData(
        "`--severity`: no severity `eror`; did you mean `error`?",
        "check",
        "--severity",
        "STP2005=eror",
        "x"
    )]
    [InlineData(
        "`--warnaserror`: no rule or group `STP9999`",
        "check",
        "--warnaserror",
        "STP9999",
        "x"
    )]
    [InlineData("`--jobs` takes a number from 1 to 1024, not `0`", "check", "-j", "0", "x")]
    [InlineData(
        "cannot read the register `gone.csv`: no such file",
        "build",
        "--register",
        "gone.csv",
        "x"
    )]
    [InlineData("a path is empty", "check", "")]
    [InlineData("`--stdout` takes one plan", "build", "a.stp", "b.stp", "--stdout")]
    [InlineData("`--stdout` and `-o` do not go together", "build", "a", "--stdout", "-o", "b")]
    [InlineData("`stp schema` does not take `x`", "schema", "x")]
    [InlineData("`stp new` needs the name of a folder", "new")]
    [InlineData("`stp explain` needs the number or the name of a rule", "explain")]
    [InlineData("there is no completion for `tcsh`", "completion", "tcsh")]
    public async Task Wrong_use_is_said_in_words(string message, params string[] arguments)
    {
        var run = await Stp.RunAsync(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"stp: error: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_looks_like_an_option_follows_two_dashes()
    {
        using var folder = new Folder().With("-x", Plans.Sound);
        var run = await Stp.RunInAsync(folder, "check", "-q", "--", "-x");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }
}
