using System.Text;
using StpLang.Cli.Checking;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports;

/// <summary>
/// Workflow commands, which GitHub Actions turns into annotations of the changed files. Accepted findings are left out: there
/// is nothing to do about them.
/// </summary>
/// <remarks>GitHub shows ten annotations of each severity for a step; the lines stay in the log.</remarks>
/// <param name="folder">The folder that files are named from; by default the one that <c>stp</c> is run in.</param>
internal sealed class GithubFormat(ReportFolder? folder = null) : IReportFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string Name => "github";

    private ReportFolder Folder => folder ?? ReportFolder.Current;

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var problem in report.Problems)
        {
            Write(problem, writer);
        }

        foreach (var plan in report.Plans)
        {
            if (plan.Failure is not null)
            {
                var failure = ReportText.Line($"cannot read `{plan.Path}`: {plan.Failure}");
                writer.WriteLine($"::error title=stp check::{Data(failure)}");
            }

            foreach (var finding in plan.Findings)
            {
                Write(finding, writer);
            }
        }
    }

    private void Write(Diagnostic finding, TextWriter writer)
    {
        if (finding.Acceptance is not null)
        {
            return;
        }

        writer.Write(
            finding.Severity switch
            {
                DiagnosticSeverity.Error => "::error ",
                DiagnosticSeverity.Warning => "::warning ",
                _ => "::notice ",
            }
        );
        WritePlace(finding.Location, writer);
        writer.Write($"title={Property(ReportText.Rule(finding.Descriptor))}::");
        writer.Write(Data(ReportText.Line(finding.Message)));
        foreach (var detail in ReportText.Details(finding))
        {
            writer.Write("%0A");
            writer.Write(Data(detail));
        }

        writer.WriteLine();
    }

    private void WritePlace(Location location, TextWriter writer)
    {
        if (!Folder.TryName(location.FilePath, out var file, out _))
        {
            return;
        }

        // The last character counts, not the one after it. Columns stand only in a place of one line.
        var (text, span) = (location.Text, location.Span);
        var start = text.PositionOf(span.Start);
        var last = text.PositionOf(span.IsEmpty ? span.Start : span.End - 1);
        writer.Write($"file={Property(NameOf(file))},");
        writer.Write($"line={start.Line + 1},endLine={last.Line + 1},");
        if (start.Line == last.Line)
        {
            writer.Write($"col={start.Character + 1},endColumn={last.Character + 1},");
        }
    }

    // GitHub looks for the file, so its name stays as it is, but for what would steer the terminal of whoever reads the log, or
    // turn what is read there.
    private static string NameOf(string file)
    {
        var visible = string.Concat(file.Where(each => each is not ('\r' or '\n' or '\t')));
        return ReportText.Line(visible) == visible ? file : ReportText.Line(file);
    }

    // What GitHub documents: a message must not end its line, nor a property itself.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
