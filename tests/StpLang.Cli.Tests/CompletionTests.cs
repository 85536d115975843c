namespace StpLang.Cli.Tests;

/// <summary>The script for bash, run in bash as the shell runs it; the others as far as there is a shell.</summary>
public class CompletionTests
{
    // What bash sets before it calls a completion function.
    private const string Complete = """
        source <(stp completion bash)
        complete -p stp | grep -q -- '-F _stp' || exit 3
        COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
        read -ra COMP_WORDS <<<"$1"
        [[ $1 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _stp
        echo "${COMPREPLY[*]}"
        """;

    [Theory]
    [InlineData("stp ch", "check")]
    [InlineData(
        "stp explain STP000",
        "STP0001 STP0002 STP0004 STP0005 STP0006 STP0007 STP0008 STP0009"
    )]
    [InlineData("stp explain unre", "unresolved_name")]
    [InlineData("stp check --fo", "--format")]
    [InlineData("stp check --format ", "github json junit markdown sarif text")]
    [InlineData("stp check --s", "--severity --show-accepted --statistics")]
    [InlineData("stp check --fi", "--fix")]
    [InlineData("stp check --fix --dr", "--dry-run")]
    [InlineData(
        "stp check --warnaserror STP200",
        "STP2001 STP2002 STP2003 STP2004 STP2005 STP2006 STP2007 STP2008 STP2009"
    )]
    [InlineData("stp check --warnaserror category-fu", "category-funding")]
    [InlineData("stp check --warnaserror underf", "underfunded_programme")]
    [InlineData("stp check --severity STP2005=", "error none note warning")]
    [InlineData("stp check --reg", "--register")]
    [InlineData("stp check --ac", "--accepted")]
    [InlineData("stp check --accepted ", "omitted suppressed")]
    [InlineData("stp check --as-of ", "today")]
    [InlineData("stp build --no", "--no-emit-on-error")]
    [InlineData("stp build --w", "--warnaserror")]
    [InlineData("stp build --std", "--stdout")]
    [InlineData("stp completion z", "zsh")]
    [InlineData("stp check pla", "")]
    public async Task Bash_completes(string line, string expected)
    {
        using var folder = new Folder().With("complete", Complete);
        var run = await Stp.ShellAsync(folder, $"bash complete '{line}'");
        Assert.Equal(new Stp(0, expected + "\n", ""), run);
    }

    [Theory]
    [InlineData("zsh", "zsh -n script")]
    [InlineData("fish", "fish --no-execute script")]
    [InlineData(
        "pwsh",
        "pwsh -NoProfile -Command '[scriptblock]::Create((Get-Content -Raw script))'"
    )]
    public async Task The_other_shells_can_read_their_scripts(string shell, string check)
    {
        using var folder = new Folder();
        var script = await Stp.RunAsync("completion", shell);
        Assert.Equal((0, ""), (script.ExitCode, script.Error));
        Assert.Contains("[suggest:", script.Output, StringComparison.Ordinal);
        folder.With("script", script.Output);
        var run = await Stp.ShellAsync(
            folder,
            $"command -v {shell} >/dev/null || exit 77; {check} >/dev/null"
        );
        Assert.SkipWhen(run.ExitCode == 77, $"needs {shell}");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
