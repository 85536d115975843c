using System.CommandLine;
using StpLang.Checking;
using StpLang.Cli.Checking;
using StpLang.Cli.Commands.Fix;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Cli.Reports;
using StpLang.Cli.Reports.Sarif;
using StpLang.Workspaces;

namespace StpLang.Cli.Commands;

/// <summary><c>stp check PLAN…</c></summary>
internal sealed class CheckCommand : Subcommand
{
    private readonly StandardStreams _streams;
    private readonly Argument<string[]> _plans = PlanArguments.Create(
        "The plans to check; a folder or a pattern such as 'plans/**/*.stp' means every plan in it; - reads one from standard input"
    );
    private readonly Option<string> _format = new("--format")
    {
        Description =
            "How to write what is found: text goes to standard error, the others to standard output",
        HelpName = string.Join('|', ReportFormats.Names),
        DefaultValueFactory = _ => ReportFormats.Names[0],
    };
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write what is found to a file",
        HelpName = "FILE",
    };
    private readonly Flag _fix = new("--fix")
    {
        Description = "Make the changes that can only be meant one way, and say which; then check",
    };
    private readonly Flag _dryRun = new("--dry-run")
    {
        Description = "With --fix: write nothing; show on standard output what would change",
    };
    private readonly Flag _showAccepted = new("--show-accepted")
    {
        Description = "Show findings that the plan accepts too, with the reason",
    };
    private readonly Option<string> _accepted = new("--accepted")
    {
        Description =
            "With --format sarif: findings that the plan accepts are in it as suppressed, or left out",
        HelpName = "suppressed|omitted",
    };
    private readonly Flag _statistics = new("--statistics")
    {
        Description = "Say how much each rule found",
    };
    private readonly Flag _timings = new("--timings")
    {
        Description = "Say how long each step and each rule took",
    };
    private readonly Flag _quiet = new("--quiet", "-q")
    {
        Description = "Write no line that sums up",
    };
    private readonly CheckingOptions _checking;

    public CheckCommand(StandardStreams streams)
        : base("check", "Say what is wrong with a plan and what to do about it")
    {
        _streams = streams;
        Add(_plans);
        Add(_format);
        Add(_output);
        Add(_fix);
        Add(_dryRun);
        Add(_showAccepted);
        Add(_accepted);
        _checking = new CheckingOptions(this);
        Add(_statistics);
        Add(_timings);
        Add(_quiet);
        _accepted.CompletionSources.Add(_ => AcceptedFindings.Words);
        _format.CompletionSources.Add(_ => ReportFormats.Names);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              stp check plan.stp                   A plan with the files it includes
              stp check plans                      Every plan in a folder and those under it
              stp check - < plan.stp               From standard input; includes start at this folder
              stp check plan.stp --fix             Make the fixes that can only be meant one way
              stp check plan.stp --fix --dry-run   Show them instead
              stp check plan.stp --show-accepted   What the plan accepts too, with the reason
              stp check plan.stp --register stp_upper_tier_2017.csv
                                                   Against published codes of councils and others
              stp check plan.stp --severity STP2005=warning --severity category-figures=none
                                                   One rule matters less, a group not at all
              stp check plan.stp --warnaserror     Warnings are errors, for the exit code too
              stp check plans --format sarif -o findings.sarif
                                                   For a code review; also junit, markdown, json
              stp check plans --format sarif --accepted omitted -o findings.sarif
                                                   For GitHub, which would open alerts for what is accepted
              stp check plan.stp --as-of today      Which acceptances have run out by now
              stp check plan.stp --ignore-accepted
                                                   As a reviewer who accepts nothing
              stp check plans --format github      Marks in the changes on GitHub

            Each finding is a line on standard error,
              plan.stp(12,5): error STP1001 unresolved_name: no partner called `norfolk_cc`
            followed on a terminal by the text it is about and help. `stp explain STP1001` says more.
            Exit code: 0 without errors, 1 with errors, 2 if something could not be read or written.
            """;

    private int Run(ParseResult arguments)
    {
        var tally = new CheckTally();
        var format = ReportFormats.Find(arguments.GetValue(_format)!);
        var settings = _checking.Read(arguments, arguments.GetValue(_timings));
        var jobs = _checking.Jobs(arguments);
        var inputs = arguments.Plans(_plans);
        var (report, writesOutput) = ReportOf(arguments, format, inputs);
        var fixer = FixerOf(
            arguments,
            inputs,
            () => CheckRun.Of(inputs, settings, jobs),
            writesOutput
        );
        var plans = fixer is null
            ? CheckRun.Of(inputs, settings, jobs)
            // One after the other: the next may include what this one changes.
            : CheckRun.Of(inputs, settings, jobs: 1).Select(fixer.Fix);
        foreach (var plan in plans)
        {
            tally.Add(plan);
            report.Add(plan);
        }

        report.End(tally);
        // Whoever hands a document to another program may well hand on all that is written.
        var sumsUp = !writesOutput || StandardStreams.IsErrorTerminal;
        WriteSummary(arguments, tally, fixer, sumsUp && !arguments.GetValue(_quiet));
        return Math.Max(tally.ExitCode, fixer?.ExitCode ?? ExitCode.Success);
    }

    // Lines for people come as plans are checked; a plan that is written is let go, so that there is room for many.
    private (IReport Report, bool WritesOutput) ReportOf(
        ParseResult arguments,
        IReportFormat format,
        PlanInputs inputs
    )
    {
        var showsAccepted = arguments.GetValue(_showAccepted);
        var path = arguments.GetValue(_output);
        var isDocument = format is not TextFormat;
        return path is null && !isDocument
            ? (new FindingsReport(_streams, showsAccepted), false)
            : (
                new DocumentReport(
                    _streams,
                    format,
                    path,
                    new Sources(inputs, _checking.Files),
                    showsAccepted,
                    OmitsAccepted(arguments, format)
                ),
                path is null
            );
    }

    private bool OmitsAccepted(ParseResult arguments, IReportFormat format) =>
        arguments.GetValue(_accepted) is { } written
        && (
            format is SarifFormat
                ? AcceptedFindings.AreOmitted(written)
                : throw new CommandFailure("`--accepted` goes with `--format sarif`")
                {
                    Help = "`--show-accepted` shows in text what a plan accepts",
                }
        );

    private void WriteSummary(ParseResult arguments, CheckTally tally, FixPlans? fixer, bool sumsUp)
    {
        var summary = new RunSummary(_streams.Error, _streams.ErrorStyle);
        if (arguments.GetValue(_statistics))
        {
            summary.WriteStatistics(tally);
        }

        if (arguments.GetValue(_timings))
        {
            summary.WriteTimings(tally);
        }

        if (sumsUp)
        {
            summary.WriteNotAsked(tally);
            summary.WriteLine(tally, fixer?.Summary, _checking.AsOf(arguments));
        }
    }

    private FixPlans? FixerOf(
        ParseResult arguments,
        PlanInputs inputs,
        Func<IEnumerable<CheckedPlan>> check,
        bool writesOutput
    )
    {
        var isDryRun = arguments.GetValue(_dryRun);
        if (!arguments.GetValue(_fix))
        {
            return isDryRun
                ? throw new CommandFailure("`--dry-run` goes with `--fix`")
                {
                    Help = "without `--fix` nothing is changed",
                }
                : null;
        }

        if (inputs.ReadStandardInput)
        {
            throw new CommandFailure("`--fix` cannot change what comes from standard input")
            {
                Help = "save the plan and name its file",
            };
        }

        if (isDryRun && writesOutput)
        {
            throw new CommandFailure(
                "with `--dry-run` the changes are shown on standard output, where the findings would go"
            )
            {
                Help = "write the findings to a file with `-o`",
            };
        }

        var agreement = FixAgreement.Of(
            inputs.IsOnePlan ? [] : check().Select(plan => plan.Check).OfType<PlanCheck>(),
            new CommandLineFiles()
        );
        return new FixPlans(_streams, agreement, isDryRun);
    }
}
