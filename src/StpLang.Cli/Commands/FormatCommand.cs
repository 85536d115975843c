using System.CommandLine;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Files;

namespace StpLang.Cli.Commands;

/// <summary><c>stp format [PATH…] [--check] [--diff]</c></summary>
internal sealed class FormatCommand : Subcommand
{
    private readonly StandardStreams _streams;
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description =
            "Files, or folders for every .stp file under them; this folder if none is named; - reads one text from standard input and writes it to standard output",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Flag _check = new("--check")
    {
        Description =
            "Write nothing; name the files that are not laid out, with exit code 1 if there are any",
    };
    private readonly Flag _diff = new("--diff")
    {
        Description = "Write nothing; show on standard output what would change",
    };

    public FormatCommand(StandardStreams streams)
        : base("format", "Lay out plans the usual way, without changing what they mean")
    {
        _streams = streams;
        Add(_paths);
        Add(_check);
        Add(_diff);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              stp format                           Every .stp file under this folder
              stp format plan.stp partners.stp     These files
              stp format --check                   For CI: exit code 1 if a file is not laid out
              stp format --diff plan.stp           Show what would change
              stp format - < plan.stp              From standard input to standard output

            Files with syntax errors are laid out where they are sound and left alone where they are not.
            Folders whose names begin with a dot, bin, obj, node_modules and links are not searched.
            """;

    private int Run(ParseResult arguments)
    {
        var paths = arguments.GetValue(_paths) is { Length: > 0 } given ? given : ["."];
        PlanArguments.Check(paths);
        var run = new FormatRun(_streams, arguments.GetValue(_check), arguments.GetValue(_diff));
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in new DiskSourceFiles().PlanFilesUnder(path))
                {
                    run.Format(file);
                }
            }
            else
            {
                run.Format(CommandLineFiles.PathOf(path));
            }
        }

        run.WriteSummary();
        return run.ExitCode;
    }
}
