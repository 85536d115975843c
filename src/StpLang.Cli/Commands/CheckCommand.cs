using System.CommandLine;
using System.Diagnostics;
using StpLang.Analysis;
using StpLang.Checking;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.Cli.Reports;

namespace StpLang.Cli.Commands;

/// <summary><c>stp check PLAN…</c></summary>
internal sealed class CheckCommand : Subcommand
{
    private readonly StandardStreams _streams;
    private readonly Argument<string[]> _plans = PlanArguments.Create(
        "The plans to check; - reads one from standard input"
    );
    private readonly Option<string> _format = new("--format")
    {
        Description =
            "How to write what is found: text on standard error, or json on standard output",
        HelpName = string.Join('|', ReportFormats.Names),
        DefaultValueFactory = _ => ReportFormats.Text,
    };

    public CheckCommand(StandardStreams streams)
        : base("check", "Say what is wrong with a plan and what to do about it")
    {
        _streams = streams;
        Add(_plans);
        Add(_format);
        _format.CompletionSources.Add(_ => ReportFormats.Names);
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
        var format = ReportFormats.Find(arguments.GetValue(_format)!);
        var plans = arguments.Plans(_plans);
        return format is null ? WriteText(plans) : WriteDocument(plans, format);
    }

    private int WriteText(string[] plans)
    {
        var report = new FindingsReport(_streams);
        var exitCode = ExitCode.Success;
        foreach (var plan in Check(plans))
        {
            report.Add(plan);
            exitCode = Math.Max(exitCode, plan.ExitCode);
        }

        report.WriteSummary();
        return exitCode;
    }

    private int WriteDocument(string[] plans, IReportFormat format)
    {
        var start = Stopwatch.GetTimestamp();
        LoadedPlan[] loaded = [.. Check(plans)];
        var report = new CheckReport(
            loaded,
            RuleCatalogue.Standard,
            Stopwatch.GetElapsedTime(start)
        );
        _streams.WriteOutput(output => format.Write(report, output));
        return loaded.Max(plan => plan.ExitCode);
    }

    private static IEnumerable<LoadedPlan> Check(string[] plans)
    {
        var files = new CommandLineFiles();
        return plans.Select(plan => LoadedPlan.Load(plan, files, CheckOptions.Default));
    }
}
