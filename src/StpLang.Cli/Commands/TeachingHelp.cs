using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StpLang.Cli.Output;

namespace StpLang.Cli.Commands;

/// <summary>The usual help, followed by examples.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const string FirstSteps = """
        First steps:
          stp new my-plan                      Write a first plan to start from
          stp check my-plan/plan.stp           See what the compiler finds in it
          stp explain STP1001                  Read what a finding means and what to do
          stp build my-plan/plan.stp           Compile it to my-plan/plan.json

        Exit codes:
          0  no errors
          1  errors were found
          2  wrong use, or a file that cannot be read or written
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var guide = parseResult.CommandResult.Command is Subcommand subcommand
            ? subcommand.Guide
            : FirstSteps;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(guide);
        return ExitCode.Success;
    }
}
