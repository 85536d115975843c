using System.CommandLine;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;

namespace StpLang.Cli.Commands;

/// <summary><c>stp check PLAN…</c></summary>
internal sealed class CheckCommand : Subcommand
{
    private const string Json = "json";

    private static readonly string[] Formats = ["text", Json];

    private readonly StandardStreams _streams;
    private readonly Argument<string[]> _plans = PlanArguments.Create(
        "The plans to check; - reads one from standard input"
    );
    private readonly Option<string> _format = new("--format")
    {
        Description =
            "How to write what is found: text on standard error, or json on standard output",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    public CheckCommand(StandardStreams streams)
        : base("check", "Say what is wrong with a plan and what to do about it")
    {
        _streams = streams;
        Add(_plans);
        Add(_format);
        _format.CompletionSources.Add(_ => Formats);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              stp check plan.stp                   A plan with the files it includes
              stp check north/plan.stp south/plan.stp
              stp check - < plan.stp               From standard input; includes start at this folder
              stp check plan.stp --format json     For a program; `stp schema --findings` describes it

            Each finding is a line on standard error,
              plan.stp(12,5): error STP1001 unresolved_name: no partner called `norfolk_cc`
            followed on a terminal by the text it is about and help. `stp explain STP1001` says more.
            """;

    private int Run(ParseResult arguments)
    {
        var format = arguments.GetValue(_format)!;
        if (Array.IndexOf(Formats, format) < 0)
        {
            throw new CommandFailure(
                $"there is no format `{format}`{NearestNames.Question(format, Formats)}"
            )
            {
                Help = "one of text, json",
            };
        }

        var plans = arguments.Plans(_plans);
        var files = new CommandLineFiles();
        return format == Json ? WriteJson(plans, files) : WriteText(plans, files);
    }

    private int WriteText(string[] plans, CommandLineFiles files)
    {
        var report = new FindingsReport(_streams);
        var exitCode = ExitCode.Success;
        foreach (var argument in plans)
        {
            var plan = LoadedPlan.Load(argument, files);
            report.Add(plan);
            exitCode = Math.Max(exitCode, plan.ExitCode);
        }

        report.WriteSummary();
        return exitCode;
    }

    private int WriteJson(string[] plans, CommandLineFiles files)
    {
        var loaded = new List<LoadedPlan>(plans.Length);
        var exitCode = ExitCode.Success;
        foreach (var argument in plans)
        {
            var plan = LoadedPlan.Load(argument, files);
            loaded.Add(plan);
            exitCode = Math.Max(exitCode, plan.ExitCode);
        }

        _streams.WriteOutput(output => JsonFindings.Write(output, loaded));
        return exitCode;
    }
}
