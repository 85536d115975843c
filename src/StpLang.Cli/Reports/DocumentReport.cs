using StpLang.Analysis.Rules;
using StpLang.Cli.Checking;
using StpLang.Cli.Output;

namespace StpLang.Cli.Reports;

/// <summary>Reports plans in one document, to standard output or a file.</summary>
/// <param name="streams">Standard output; standard error for what the document does not tell.</param>
/// <param name="format">Its form.</param>
/// <param name="path">The file, or null for standard output.</param>
/// <param name="showsAccepted">Whether findings that plans accept are shown too.</param>
internal sealed class DocumentReport(
    StandardStreams streams,
    IReportFormat format,
    string? path,
    bool showsAccepted
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
        };
        if (path is null)
        {
            streams.WriteOutput(output => format.Write(report, output));
            return;
        }

        RefuseToOverwrite(path);
        AtomicFile.Write(path, output => format.Write(report, output));
    }

    private void RefuseToOverwrite(string file)
    {
        if (file.Length == 0)
        {
            throw new CommandFailure("`-o` needs the path of a file");
        }

        var target = Path.GetFullPath(file);
        if (
            _plans
                .SelectMany(plan => plan.Check?.Compilation.SyntaxTrees ?? [])
                .Any(tree => Path.GetFullPath(tree.FilePath) == target)
        )
        {
            throw new CommandFailure($"`{file}` would overwrite the plan itself")
            {
                Help = "name another file with `-o`",
            };
        }
    }
}
