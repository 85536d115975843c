using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using StpLang.Cli.Commands;
using StpLang.Cli.Output;
using StpLang.Diagnostics;

namespace StpLang.Cli;

/// <summary>Parses the command line, runs the command and reports what went wrong with either.</summary>
internal static class Application
{
    /// <summary>Where to tell of a mistake in the compiler itself.</summary>
    private const string ReportTo = "the project's issue tracker";

    public static int Run(string[] arguments)
    {
        var streams = new StandardStreams();
        int exitCode;
        try
        {
            exitCode = Invoke(arguments, streams);
        }
        catch (CommandFailure failure)
        {
            exitCode = Report(streams, failure.Message, failure.Help);
        }
        catch (Exception exception)
            when (exception is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            exitCode = Report(
                streams,
                $"this should not have happened ({exception.GetType().Name}: {exception.Message})",
                $"please report it to {ReportTo}, with the plan if you can"
            );
        }

        return streams.TryFlush() ? exitCode : ExitCode.Failure;
    }

    private static int Invoke(string[] arguments, StandardStreams streams)
    {
        var root = Root(streams);
        var result = root.Parse(
            arguments.Length == 0 ? ["--help"] : CheckingOptions.Settle(arguments),
            // A path may begin with @.
            new ParserConfiguration { ResponseFileTokenReplacer = null }
        );
        if (result.Action is ParseErrorAction)
        {
            return ReportWrongUse(streams, result);
        }

        if (UnknownOption(result) is { } option)
        {
            return ReportUnknownOption(streams, result, option);
        }

        return result.Invoke(
            new InvocationConfiguration
            {
                Output = streams.OutputText,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
                // The default would have Ctrl-C wait for the command to end.
                ProcessTerminationTimeout = null,
            }
        );
    }

    private static RootCommand Root(StandardStreams streams)
    {
        var root = new RootCommand("Checks, compiles and formats plans written in StpLang.")
        {
            new CheckCommand(streams),
            new BuildCommand(streams),
            new ReportCommand(streams),
            new FormatCommand(streams),
            new ExplainCommand(streams),
            new NewCommand(streams),
            new SchemaCommand(streams),
            new CompletionCommand(streams),
        };
        for (var i = 0; i < root.Options.Count; i++)
        {
            root.Options[i] = root.Options[i] switch
            {
                // Without the names that only Windows knows.
                HelpOption { Action: HelpAction action } => new HelpOption("--help", "-h")
                {
                    Action = new TeachingHelp(action),
                    Description = "Show what a command does, with examples",
                },
                VersionOption => new VersionOption { Description = "Show the version" },
                var other => other,
            };
        }

        return root;
    }

    // A misspelt option looks like a path to the parser; a path like that comes after `--` or begins with `./`.
    private static string? UnknownOption(ParseResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && IsOption(token.Value))
            {
                return token.Value;
            }
        }

        return null;
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static int ReportUnknownOption(StandardStreams streams, ParseResult result, string word)
    {
        var command = result.CommandResult.Command;
        var options = new List<string>();
        foreach (var option in command.Options)
        {
            options.Add(option.Name);
        }

        // What it has was written before it.
        return ReportWrongUse(
            streams,
            command,
            options.Contains(word)
                ? $"options stand behind the command: write `{NameOf(command)} {word}`"
                : $"`{NameOf(command)}` has no option `{word}`{NearestNames.Question(word, options)}"
        );
    }

    private static int ReportWrongUse(StandardStreams streams, ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens.Count == 0)
        {
            return ReportWrongUse(streams, command, result.Errors[0].Message);
        }

        var word = result.UnmatchedTokens[0];
        if (IsOption(word))
        {
            return ReportUnknownOption(streams, result, word);
        }

        if (command is not RootCommand)
        {
            return ReportWrongUse(streams, command, $"`{NameOf(command)}` does not take `{word}`");
        }

        var names = new List<string>();
        foreach (var subcommand in command.Subcommands)
        {
            names.Add(subcommand.Name);
        }

        return ReportWrongUse(
            streams,
            command,
            $"there is no command `{word}`{NearestNames.Question(word, names)}"
        );
    }

    private static int ReportWrongUse(StandardStreams streams, Command command, string message) =>
        Report(streams, message, $"`{NameOf(command)} --help` shows how it is used");

    private static string NameOf(Command command) =>
        command is RootCommand ? "stp" : $"stp {command.Name}";

    private static int Report(StandardStreams streams, string message, string? help)
    {
        streams.ReportFailure(message, help);
        return ExitCode.Failure;
    }
}
