using System.CommandLine;
using StpLang.Cli.Checking;
using StpLang.Cli.Commands.Build;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Cli.Reports;
using StpLang.Emit;
using StpLang.Text;

namespace StpLang.Cli.Commands;

/// <summary><c>stp build PLAN… [-o FILE|DIR | --stdout]</c></summary>
internal sealed class BuildCommand : Subcommand
{
    private readonly StandardStreams _streams;
    private readonly Argument<string[]> _plans = PlanArguments.Create(
        "The plans to build; a folder or a pattern means every plan in it; - reads one from standard input"
    );
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description =
            "The file to write, or a folder to write NAME.json into for a plan called NAME; several plans need a folder",
        HelpName = "FILE|DIR",
    };
    private readonly Flag _stdout = new("--stdout")
    {
        Description = "Write the JSON to standard output; for one plan",
    };

    private readonly Flag _noEmitOnError = new("--no-emit-on-error")
    {
        Description =
            "Write nothing for a plan in which a rule finds an error that it does not accept",
    };

    private readonly CheckingOptions _checking;

    public BuildCommand(StandardStreams streams)
        : base("build", "Compile a plan to JSON")
    {
        _streams = streams;
        Add(_plans);
        Add(_output);
        Add(_stdout);
        Add(_noEmitOnError);
        _checking = new CheckingOptions(this);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              stp build plan.stp                   Write plan.json beside plan.stp
              stp build plan.stp -o out/nw.json    Write that file
              stp build plan.stp --stdout | jq .   Hand it to another program
              stp build */plan.stp -o out          Write out/NAME.json for each, NAME as the plan calls itself
              stp build - < plan.stp               From standard input to standard output

            A plan that compiles is built, whatever rules find in it: that is among its `findings`, and
            errors that it does not accept make the exit code 1. For a plan that does not compile nothing
            is written, and a file that is there stays as it is. `stp schema` describes the JSON.
            """;

    private int Run(ParseResult arguments)
    {
        var plans = arguments.Plans(_plans);
        var destination = BuildDestination.Of(
            plans,
            new Sources(plans, _checking.Files),
            arguments.GetValue(_output),
            arguments.GetValue(_stdout)
        );
        var settings = _checking.Read(arguments);
        var jobs = _checking.Jobs(arguments);
        var tally = new CheckTally();
        var report = new FindingsReport(_streams);
        var noEmitOnError = arguments.GetValue(_noEmitOnError);
        var exitCode = ExitCode.Success;
        foreach (var plan in CheckRun.Of(plans, settings, jobs))
        {
            tally.Add(plan);
            report.Add(plan);
            if (noEmitOnError ? plan.IsSound : plan.Compiles)
            {
                exitCode = Math.Max(exitCode, TryWrite(plan, destination));
            }
        }

        report.End(tally);
        return Math.Max(exitCode, tally.ExitCode);
    }

    // One plan that cannot be written does not keep the others from being built.
    private int TryWrite(CheckedPlan plan, BuildDestination destination)
    {
        try
        {
            Write(plan, destination);
            return ExitCode.Success;
        }
        catch (CommandFailure failure)
        {
            _streams.ReportFailure(failure.Message, failure.Help);
            return ExitCode.Failure;
        }
    }

    private void Write(CheckedPlan plan, BuildDestination destination)
    {
        var check = plan.Check!;
        if (destination.PathFor(check.Compilation) is not { } path)
        {
            _streams.WriteOutput(output => PlanJson.Write(check, output));
            return;
        }

        AtomicFile.Write(path, output => PlanJson.Write(check, output));
        if (StandardStreams.IsErrorTerminal)
        {
            _streams.Error.WriteLine($"wrote {Sanitizer.Clean(path)}");
        }
    }
}
