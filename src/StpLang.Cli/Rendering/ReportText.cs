using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Cli.Rendering;

/// <summary>How reports put findings into lines of text.</summary>
internal static class ReportText
{
    /// <summary>How many related places are told where a person reads them one after another.</summary>
    public const int MostRelated = 12;

    /// <summary>Text of a plan in one line, with nothing invisible in it that acts.</summary>
    public static string Line(string text) => Sanitizer.Line(text);

    /// <summary>A place as compilers write it: <c>plan.stp(12,5)</c>; empty for text without a file.</summary>
    public static string Place(Location location) =>
        location.FilePath.Length == 0 ? "" : Line(location.ToString());

    /// <summary>A rule as findings call it: <c>STP2005 underfunded_programme</c>.</summary>
    public static string Rule(DiagnosticDescriptor rule) => Line($"{rule.Id} {rule.Name}");

    /// <summary>How a plan answers a finding: <c>accepted until 31 March 2018: the county decides in its February budget</c>.</summary>
    /// <param name="finding">A finding that it accepts.</param>
    public static string Answer(Diagnostic finding) =>
        $"{HowLong(finding)} {Line(finding.Acceptance!.Because)}";

    /// <summary>How far a plan accepts a finding: <c>accepted for the whole plan until 31 March 2018:</c>.</summary>
    /// <param name="finding">A finding that it accepts.</param>
    public static string HowLong(Diagnostic finding) =>
        $"accepted{(finding.IsForWholePlan() ? " for the whole plan" : "")}{(finding.Acceptance!.Until is { } until ? $" until {Wording.Day(until)}" : "")}:";

    /// <summary>What comes after a finding's message: help, then the related places, a line each.</summary>
    public static IEnumerable<string> Details(Diagnostic finding)
    {
        if (finding.Help is not null)
        {
            yield return $"help: {Line(finding.Help)}";
        }

        foreach (var (location, message) in finding.Related.Take(MostRelated))
        {
            yield return $"{Place(location)}: {Line(message)}";
        }

        if (finding.Related.Length > MostRelated)
        {
            yield return $"and {finding.Related.Length - MostRelated:N0} more places";
        }
    }
}
