using System.CommandLine;
using StpLang.Cli.Output;

namespace StpLang.Cli.Input;

/// <summary>The plans that a command is given.</summary>
internal static class PlanArguments
{
    /// <summary>The argument <c>PLAN…</c>.</summary>
    public static Argument<string[]> Create(string description) =>
        new("PLAN")
        {
            Description = description,
            // None is refused in words of our own.
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>What is given to read, at least one plan, folder or pattern.</summary>
    /// <exception cref="CommandFailure">There is none, or standard input is to be read twice.</exception>
    public static PlanInputs Plans(this ParseResult arguments, Argument<string[]> argument)
    {
        var plans = arguments.GetValue(argument) ?? [];
        if (plans.Length == 0)
        {
            var command = arguments.CommandResult.Command.Name;
            throw new CommandFailure($"`stp {command}` needs a plan")
            {
                Help =
                    $"name its file, `stp {command} plan.stp`, a folder for all plans in it, or `-` for standard input",
            };
        }

        Check(plans);
        return PlanInputs.Of(plans);
    }

    /// <summary>Refuses paths that cannot be meant.</summary>
    /// <exception cref="CommandFailure">A path is empty, or standard input is to be read twice.</exception>
    public static void Check(string[] paths)
    {
        if (Array.IndexOf(paths, "") >= 0)
        {
            throw new CommandFailure("a path is empty");
        }

        var first = Array.IndexOf(paths, CommandLineFiles.StandardInput);
        if (first >= 0 && Array.LastIndexOf(paths, CommandLineFiles.StandardInput) > first)
        {
            throw new CommandFailure("standard input can be read only once; give `-` once");
        }
    }
}
