using StpLang.Analysis.Rules;
using StpLang.Cli.Checking;
using StpLang.Cli.Input;
using StpLang.Cli.Output;

namespace StpLang.Cli.Reports;

/// <summary>Reports plans in one document, to standard output or a file.</summary>
/// <param name="streams">Standard output; standard error for what the document does not tell.</param>
/// <param name="format">Its form.</param>
/// <param name="path">The file, or null for standard output.</param>
/// <param name="sources">What is read, which is not written to.</param>
/// <param name="showsAccepted">Whether findings that plans accept are shown too.</param>
/// <param name="omitsAccepted">Whether they are left out where they are marked else.</param>
internal sealed class DocumentReport(
    StandardStreams streams,
    IReportFormat format,
    string? path,
    Sources sources,
    bool showsAccepted,
    bool omitsAccepted
) : IReport
{
    private readonly List<CheckedPlan> _plans = [];

    /// <inheritdoc/>
    public void Add(CheckedPlan plan)
    {
        _plans.Add(plan);
        if (!format.TellsFailures)
        {
            FindingsReport.AddFailure(streams, plan);
        }
    }

    /// <inheritdoc/>
    public void End(CheckTally tally)
    {
        var report = new CheckReport(_plans, StandardRules.Catalogue, tally.Elapsed)
        {
            Problems = [.. tally.Problems],
            ShowsAccepted = showsAccepted,
            OmitsAccepted = omitsAccepted,
        };
        if (path is null)
        {
            streams.WriteOutput(output => format.Write(report, output));
            return;
        }

        if (path.Length == 0)
        {
            throw new CommandFailure("`-o` needs the path of a file");
        }

        sources.RefuseToOverwrite(
            path,
            _plans.Select(plan => plan.Check?.Compilation).OfType<Compilation>()
        );
        AtomicFile.Write(path, output => format.Write(report, output));
    }
}
