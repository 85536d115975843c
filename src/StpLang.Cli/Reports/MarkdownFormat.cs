using System.Text;
using StpLang.Analysis;
using StpLang.Cli.Checking;
using StpLang.Cli.Rendering;
using StpLang.Cli.Reports.Markdown;
using StpLang.Diagnostics;
using StpLang.Reports.Markdown;

namespace StpLang.Cli.Reports;

/// <summary>
/// A comment on a pull request: what there is in each plan, the worst first, with details and accepted findings folded away. It is
/// never longer than GitHub takes; what does not fit is counted.
/// </summary>
internal sealed class MarkdownFormat : IReportFormat
{
    /// <summary>The longest comment that GitHub takes, in characters.</summary>
    public const int Limit = 65_536;

    // For the end of a fold and the count of what did not fit.
    private const int Reserved = 200;

    private const int LongestPath = 200;
    private const int LongestFailure = 500;
    private const int MostSound = 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        var page = new LimitedPage(Limit, Reserved);
        var plans = Wording.Count(report.Plans.Count, "plan");
        page.Add($"## {plans} checked: {report.Counts}\n\n");
        var left = new List<Diagnostic>();
        if (!report.Problems.IsEmpty)
        {
            var counts = FindingCounts.Of(report.Problems);
            AddSection(page, $"Settings and registers: {counts}", report.Problems, left);
        }

        var sound = new List<string>();
        foreach (var plan in report.Plans)
        {
            var name = MarkdownText.Code(plan.Path, LongestPath);
            if (plan.Failure is not null)
            {
                var failure = MarkdownText.Of(plan.Failure, LongestFailure);
                page.TryAdd($"### {name}: cannot be read\n\n{failure}\n\n");
            }
            else if (plan.Findings.IsEmpty)
            {
                sound.Add(name);
            }
            else
            {
                AddSection(page, $"{name}: {plan.Counts}", plan.Findings, left);
            }
        }

        if (sound.Count > 0)
        {
            page.TryAdd($"Nothing was found in {Wording.Few(sound, MostSound)}.\n\n");
        }

        if (left.Count > 0)
        {
            page.Add(
                $"And {left.Count:N0} more ({FindingCounts.Of([.. left])}), for which there is no room.\n"
            );
        }

        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        writer.Write(page.ToString().TrimEnd('\n'));
        writer.Write('\n');
    }

    private static void AddSection(
        LimitedPage page,
        string title,
        IEnumerable<Diagnostic> findings,
        List<Diagnostic> left
    )
    {
        page.TryAdd($"### {title}\n\n");
        var isAccepted = findings.ToLookup(finding => finding.Acceptance is not null);
        AddFindings(page, isAccepted[false].OrderByDescending(finding => finding.Severity), left);
        var accepted = isAccepted[true].ByWeight().ToList();
        if (accepted.Count > 0)
        {
            var isOpen = page.TryAdd(
                $"<details><summary>{accepted.Count:N0} accepted</summary>\n\n"
            );
            AddFindings(page, accepted, left);
            page.Add(isOpen ? "</details>\n\n" : "");
        }
    }

    private static void AddFindings(
        LimitedPage page,
        IEnumerable<Diagnostic> findings,
        List<Diagnostic> left
    ) => left.AddRange(findings.Where(finding => !page.TryAdd(MarkdownFinding.Of(finding))));
}
