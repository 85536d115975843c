using System.CommandLine;
using StpLang.Cli.Checking;
using StpLang.Cli.Commands.Reporting;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Cli.Reports;
using StpLang.Reports;
using StpLang.Text;

namespace StpLang.Cli.Commands;

/// <summary><c>stp report PLAN [-o FILE]</c></summary>
internal sealed class ReportCommand : Subcommand
{
    private readonly StandardStreams _streams;
    private readonly Argument<string[]> _plan = PlanArguments.Create(
        "The plan to report on; - reads it from standard input"
    );
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write; without it the report goes to standard output",
        HelpName = "FILE",
    };
    private readonly Option<string> _format = new("--format")
    {
        Description = "A page for people, or the same as text for a pull request",
        HelpName = string.Join('|', ReportForm.Formats),
    };
    private readonly Option<string> _sections = new("--section")
    {
        Description = $"Only these sections: {string.Join(", ", ReportSections.Ids)}",
        HelpName = "NAME,…",
    };
    private readonly Option<string> _svg = new("--svg")
    {
        Description = "Only the pictures of a section, as SVG for another paper",
        HelpName = "NAME",
    };
    private readonly Option<string> _pdf = new("--pdf")
    {
        Description = "Print the page to a file, with the Chromium or Edge that is on this machine",
        HelpName = "FILE",
    };
    private readonly Flag _watch = new("--watch")
    {
        Description = "Write it again whenever a file of the plan changes, until Ctrl-C",
    };
    private readonly CheckingOptions _checking;

    public ReportCommand(StandardStreams streams)
        : base("report", "Write what a plan comes to as a page for its reviewers")
    {
        _streams = streams;
        Add(_plan);
        Add(_output);
        Add(_format);
        Add(_sections);
        Add(_svg);
        Add(_pdf);
        Add(_watch);
        _checking = new CheckingOptions(this);
        _format.CompletionSources.Add(_ => ReportForm.Formats);
        _sections.CompletionSources.Add(_ => ReportSections.Ids);
        _svg.CompletionSources.Add(_ => ReportSections.Ids);
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              stp report plan.stp -o report.html   A page that opens anywhere and asks for nothing
              stp report plan.stp --pdf report.pdf
                                                   The same on paper
              stp report plan.stp --format markdown --section gap,councils
                                                   For a pull request, two of its sections
              stp report plan.stp --svg gap -o gap.svg
                                                   One picture for a board paper
              stp report plan.stp -o report.html --watch
                                                   Written again at every change of the plan
              stp report plan.stp --register stp_upper_tier_2017.csv -o report.html
                                                   With the councils that are missing, by name

            The report is written whatever rules find in the plan. What cannot be understood is named at its
            top and left out. Exit code: 0 without errors, 1 with errors, 2 if something could not be read or written.
            """;

    private int Run(ParseResult arguments)
    {
        var form = ReportForm.Of(
            arguments.GetValue(_format),
            arguments.GetValue(_sections),
            arguments.GetValue(_svg)
        );
        var inputs = arguments.Plans(_plan);
        if (!inputs.IsOnePlan)
        {
            throw new CommandFailure("`stp report` takes one plan")
            {
                Help = "name the file of one; `stp check` takes several",
            };
        }

        var browser = BrowserFor(arguments, form);
        if (!arguments.GetValue(_watch))
        {
            return Write(arguments, form, inputs, browser, out _);
        }

        if (inputs.ReadStandardInput || arguments.GetValue(_output) is null)
        {
            throw new CommandFailure("`--watch` needs a plan in a file and `-o FILE`");
        }

        while (true)
        {
            Write(arguments, form, inputs, browser, out var files);
            new FileWatch(files).Wait();
        }
    }

    private Browser? BrowserFor(ParseResult arguments, ReportForm form) =>
        arguments.GetValue(_pdf) is null ? null
        : !form.IsPage
            ? throw new CommandFailure(
                "`--pdf` prints the page, and goes without `--svg` and `--format markdown`"
            )
        : Browser.Find()
            ?? throw new CommandFailure("`--pdf` needs Chromium, Chrome or Edge, and none is found")
            {
                Help = Browser.HowToPrint,
            };

    private int Write(
        ParseResult arguments,
        ReportForm form,
        PlanInputs inputs,
        Browser? browser,
        out IReadOnlyCollection<string> files
    )
    {
        var settings = _checking.Read(arguments);
        var tally = new CheckTally();
        var sources = new Sources(inputs, _checking.Files);
        files =
        [
            .. inputs.Steps.Select(step => step.Path).OfType<string>(),
            .. _checking.Files.Read,
        ];
        foreach (var plan in CheckRun.Of(inputs, settings, jobs: 1))
        {
            tally.Add(plan);
            FindingsReport.AddFailure(_streams, plan);
            if (plan.Check is { } check)
            {
                files =
                [
                    .. files,
                    .. check.Compilation.SyntaxTrees.Select(tree => tree.FilePath),
                    .. _checking.Files.Read,
                ];
                Write(
                    arguments,
                    form.Write(check),
                    browser,
                    path => sources.RefuseToOverwrite(path, [check.Compilation])
                );
            }
        }

        new RunSummary(_streams.Error, _streams.ErrorStyle).WriteLine(
            tally,
            fixes: null,
            _checking.AsOf(arguments)
        );
        _streams.Error.Flush();
        return tally.ExitCode;
    }

    private void Write(
        ParseResult arguments,
        Action<Stream> report,
        Browser? browser,
        Action<string> check
    )
    {
        var path = arguments.GetValue(_output);
        if (path is not null)
        {
            WriteFile(path, report, check);
        }

        if (browser is not null)
        {
            var pdf = browser.Print(report);
            WriteFile(arguments.GetValue(_pdf)!, output => output.Write(pdf), check);
        }
        else if (path is null)
        {
            _streams.WriteOutput(report);
        }
    }

    private void WriteFile(string path, Action<Stream> write, Action<string> check)
    {
        if (path.Length == 0)
        {
            throw new CommandFailure("`-o` and `--pdf` need the path of a file");
        }

        check(path);
        AtomicFile.Write(path, write);
        if (StandardStreams.IsErrorTerminal)
        {
            _streams.Error.WriteLine($"wrote {Sanitizer.Clean(path)}");
        }
    }
}
