using System.CommandLine;
using StpLang.Cli.Output;
using StpLang.Diagnostics;

namespace StpLang.Cli.Commands;

/// <summary><c>stp completion SHELL</c></summary>
internal sealed class CompletionCommand : Subcommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly StandardStreams _streams;
    private readonly Argument<string?> _shell = new("SHELL")
    {
        Description = "bash, zsh, fish or pwsh",
        HelpName = "SHELL",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public CompletionCommand(StandardStreams streams)
        : base("completion", "Print a script that lets a shell complete the words of stp")
    {
        _streams = streams;
        _shell.CompletionSources.Add(_ => Shells);
        Add(_shell);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              source <(stp completion bash)        In ~/.bashrc
              source <(stp completion zsh)         In ~/.zshrc, after compinit
              stp completion fish > ~/.config/fish/completions/stp.fish
              stp completion pwsh | Out-String | Invoke-Expression
            """;

    private int Run(ParseResult arguments)
    {
        var shell =
            arguments.GetValue(_shell)
            ?? throw new CommandFailure("`stp completion` needs the name of a shell")
            {
                Help = "one of bash, zsh, fish, pwsh",
            };
        if (Array.IndexOf(Shells, shell) < 0)
        {
            throw new CommandFailure(
                $"there is no completion for `{shell}`{NearestNames.Question(shell, Shells)}"
            )
            {
                Help = "one of bash, zsh, fish, pwsh",
            };
        }

        _streams.WriteOutput(output => EmbeddedFile.Copy($"completion/{shell}", output));
        return ExitCode.Success;
    }
}
