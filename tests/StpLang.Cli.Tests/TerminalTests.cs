using System.Text.RegularExpressions;

namespace StpLang.Cli.Tests;

/// <summary>What a person sees: <c>stp</c> on a pseudo-terminal.</summary>
public partial class TerminalTests
{
    private const string Bold = "\u001b[1m";
    private const string Faint = "\u001b[2m";
    private const string Red = "\u001b[1;31m";
    private const string End = "\u001b[0m";

    [Fact]
    public async Task A_finding_shows_its_source()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        Assert.Equal(
            $"""
            plan.stp{Plans.Fault}
             {Plans.Lines + 6} |   owner:      countty
                 |               ^^^^^^^
                 = fix available: Replace `countty` by `county`

            1 plan checked: 1 error (0.00 s)

            """,
            await OnTerminalAsync(folder, "NO_COLOR=1 stp check plan.stp", 1)
        );
    }

    [Fact]
    public async Task Related_places_and_help_follow()
    {
        using var folder = new Folder().With(
            "plan.stp",
            Plans.Sound + "partner county \"Again\" { kind: ccg }\n"
        );
        Assert.Equal(
            $$"""
            plan.stp({{Plans.Lines
                + 1}},9): error STP1002 duplicate_name: `county` is declared twice; the other is on line 14
             {{Plans.Lines + 1}} | partner county "Again" { kind: ccg }
                 |         ^^^^^^
                --> plan.stp(14,9): `county` is first declared here
              14 | partner county "Exampleshire County Council" { kind: county_council }
                 |         ------
                 = help: names are unique in a plan, whatever they name

            ? rules could not be asked until the errors are mended: ?
            1 plan checked: 1 error (0.00 s)

            """,
            await OnTerminalAsync(folder, "NO_COLOR=1 stp check plan.stp", 1)
        );
    }

    [Fact]
    public async Task Colour_is_for_terminals_unless_forced_or_refused()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var seen = await OnTerminalAsync(folder, "stp check plan.stp", 1);
        Assert.StartsWith(
            $"{Bold}plan.stp({Plans.Lines + 6},15):{End} {Red}error{End} STP1001 unresolved_name: {Bold}no partner",
            seen,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{Faint}     | {End}              {Red}^^^^^^^{End}\n",
            seen,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            '\u001b',
            await OnTerminalAsync(folder, "TERM=dumb stp check plan.stp", 1)
        );
        var forced = await Stp.ShellAsync(folder, "FORCE_COLOR=1 stp check plan.stp");
        Assert.StartsWith(
            $"{Bold}plan.stp({Plans.Lines + 6},15):{End} {Red}error{End}",
            forced.Error,
            StringComparison.Ordinal
        );
        var refused = await Stp.ShellAsync(
            folder,
            "CLICOLOR_FORCE=1 NO_COLOR=1 stp check -q plan.stp"
        );
        Assert.Equal($"plan.stp{Plans.Fault}\n", refused.Error);
    }

    [Fact]
    public async Task Nothing_is_sent_to_the_terminal_but_the_text()
    {
        using var folder = new Folder().With("plan.stp", Plans.Sound);
        Assert.Equal(
            "1 plan checked: no findings (0.00 s)\n",
            await OnTerminalAsync(folder, "NO_COLOR=1 stp check plan.stp", 0)
        );
        Assert.Equal("wrote plan.json\n", await OnTerminalAsync(folder, "stp build plan.stp", 0));
        Assert.Equal("0.1.0\n", await OnTerminalAsync(folder, "stp --version", 0));
    }

    [Fact]
    public async Task Pages_are_laid_out()
    {
        using var folder = new Folder();
        var page = await OnTerminalAsync(folder, "stp explain STP1001", 0);
        Assert.StartsWith($"{Bold}STP1001 unresolved_name{End}\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("```", page, StringComparison.Ordinal);
    }

    private static async Task<string> OnTerminalAsync(Folder folder, string command, int exitCode)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "needs script of util-linux");
        var run = await Stp.ShellAsync(folder, $"script -qec 'stty cols 100; {command}' /dev/null");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return Unasked()
            .Replace(Elapsed().Replace(run.Output, "(0.00 s)"), "? rules$1?")
            .Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_that_are_accepted_say_why()
    {
        using var folder = new Folder().With("plan.stp", Plans.Unfunded);
        var seen = await OnTerminalAsync(
            folder,
            "NO_COLOR=1 stp check --show-accepted plan.stp",
            1
        );
        Assert.Contains(
            "accepted error STP2005 underfunded_programme: `known` costs £1m in 2018/19",
            seen,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "     = accepted until 31 May 2017: The bid is decided in May\n",
            seen,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "\n1 plan checked: 1 error, 1 accepted (1 error), £1m of cost unfunded among it, as of 21 October 2016 (`as_of`) (0.00 s)\n",
            seen
        );
    }

    [GeneratedRegex(@"\(\d+\.\d\d s\)")]
    private static partial Regex Elapsed();

    /// <summary>Which rules wait changes with each new one and is no matter of the terminal.</summary>
    [GeneratedRegex(@"\b\d+ rules( could not be asked until the errors are mended: )STP[^\r\n]*")]
    private static partial Regex Unasked();
}
