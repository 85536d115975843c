using System.Text;
using StpLang.Analysis;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;
using StpLang.Reports.Markdown;

namespace StpLang.Cli.Reports.Markdown;

/// <summary>Writes a finding as an item of a list.</summary>
internal static class MarkdownFinding
{
    // Enough for what a rule says; the text of a plan in it is unbounded.
    private const int LongestText = 1000;

    /// <summary>
    /// The item: severity, place, rule and message; related places and help folded away; how the plan answers it, where it does.
    /// </summary>
    public static string Of(Diagnostic finding)
    {
        var item = new StringBuilder();
        item.Append($"- **{finding.Severity.ToKeyword()}** {Place(finding.Location)} ");
        item.Append($"{Text(ReportText.Rule(finding.Descriptor))}\\\n");
        item.Append($"  {Text(finding.Message)}\n");
        if (finding.Acceptance is not null)
        {
            item.Append($"\n  {Text(ReportText.Answer(finding))}\n");
        }

        if (finding.Help is not null || !finding.Related.IsEmpty)
        {
            AddDetails(item, finding);
        }

        return item.Append('\n').ToString();
    }

    private static void AddDetails(StringBuilder item, Diagnostic finding)
    {
        var places = Wording.Count(finding.Related.Length, "related place");
        var summary =
            finding.Related.IsEmpty ? "What to do"
            : finding.Help is null ? places
            : $"{places} and what to do";
        item.Append($"\n  <details><summary>{summary}</summary>\n\n");
        if (finding.Help is not null)
        {
            item.Append($"  {Text(finding.Help)}\n\n");
        }

        foreach (var (location, message) in finding.Related.Take(ReportText.MostRelated))
        {
            item.Append($"  - {Place(location)} {Text(message)}\n");
        }

        if (finding.Related.Length > ReportText.MostRelated)
        {
            item.Append($"  - and {finding.Related.Length - ReportText.MostRelated:N0} more\n");
        }

        item.Append(finding.Related.IsEmpty ? "" : "\n").Append("  </details>\n");
    }

    private static string Place(Location location)
    {
        var path = ReportFolder.WithSlashes(location.FilePath, Path.DirectorySeparatorChar);
        return path.Length == 0
            ? ""
            : MarkdownText.Code($"{path}:{location.LineSpan.Start.Line + 1}", LongestText);
    }

    private static string Text(string text) => MarkdownText.Of(text, LongestText);
}
