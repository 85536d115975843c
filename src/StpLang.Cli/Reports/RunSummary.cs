using System.Globalization;
using StpLang.Analysis;
using StpLang.Cli.Checking;
using StpLang.Cli.Terminal;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports;

/// <summary>Writes what a run comes to: how much was found, by which rules, and how long it took.</summary>
/// <param name="output">Where to.</param>
/// <param name="style">How to highlight.</param>
internal sealed class RunSummary(TextWriter output, Style style)
{
    /// <summary>Writes the line that sums up: <c>3 plans checked: 2 errors, 1 warning, 3 accepted (0.21 s)</c>.</summary>
    /// <param name="tally">What was found.</param>
    /// <param name="fixes">What was fixed, or null where nothing was to be.</param>
    /// <param name="asOf">The day that was asked for, or null for that of each plan.</param>
    public void WriteLine(CheckTally tally, string? fixes, DateOnly? asOf)
    {
        var counts = tally.Counts.ToString();
        output.Write($"{Wording.Count(tally.Checked, "plan")} checked");
        output.Write(tally.Unreadable == 0 ? "" : $", {tally.Unreadable:N0} not read");
        output.Write(fixes is null ? ": " : $", {fixes}: ");
        output.Write(
            tally.Counts.Open.Errors > 0 ? style.Of(DiagnosticSeverity.Error, counts)
            : tally.Counts.Open.Warnings > 0 ? style.Of(DiagnosticSeverity.Warning, counts)
            : style.Bold(counts)
        );
        output.Write(AsOf(tally, asOf));
        output.WriteLine(style.Faint($" ({Seconds(tally.Elapsed)})"));
    }

    // By which day acceptances were judged, where that made a difference or was asked for.
    private static string AsOf(CheckTally tally, DateOnly? asOf) =>
        asOf is { } day ? $", as of {Wording.Day(day)} (`--as-of`)"
        : !tally.HasAcceptances ? ""
        : tally.Days.Count == 1 ? $", as of {Wording.Day(tally.Days.First())} (`as_of`)"
        : ", each as of its own `as_of`";

    /// <summary>Writes which rules could not be asked, if there are any, in one line.</summary>
    public void WriteNotAsked(CheckTally tally)
    {
        string[] rules = [.. tally.NotAsked.Select(rule => rule.Id)];
        if (rules.Length > 0)
        {
            output.WriteLine(
                $"{Wording.Count(rules.Length, "rule")} could not be asked until the errors are mended: {Wording.List(rules)}"
            );
        }
    }

    /// <summary>Writes how much each rule found.</summary>
    public void WriteStatistics(CheckTally tally)
    {
        RuleCount[] rules = [.. tally.ByRule];
        if (rules.Length == 0)
        {
            return;
        }

        output.WriteLine(style.Bold("Findings by rule"));
        var name = rules.Max(rule => rule.Rule.Name.Length);
        var digits = rules.Max(rule => $"{rule.Findings:N0}".Length);
        foreach (var (rule, findings, accepted) in rules)
        {
            output.Write($"  {$"{findings:N0}".PadLeft(digits)}  {rule.Id}  ");
            output.Write(accepted == 0 ? rule.Name : rule.Name.PadRight(name));
            output.WriteLine(accepted == 0 ? "" : $"  {accepted:N0} accepted");
        }

        output.WriteLine();
    }

    /// <summary>Writes how long each step and each rule took, of all plans together.</summary>
    public void WriteTimings(CheckTally tally)
    {
        output.WriteLine(style.Bold("Time, all plans together"));
        WriteStep("read", tally.Times.Reading);
        WriteStep("parse", tally.Times.Parsing);
        WriteStep("bind", tally.Times.Binding);
        WriteStep("rules", tally.Times.Judging);
        output.WriteLine();
        output.WriteLine(style.Bold("Rules, slowest first"));
        RuleTiming[] rules = [.. tally.ByTime];
        var name = rules.Select(rule => rule.Rule.Name.Length).DefaultIfEmpty().Max();
        foreach (var (rule, elapsed, asked) in rules)
        {
            output.Write($"  {Milliseconds(elapsed), 10}  {rule.Id}  {rule.Name.PadRight(name)}");
            output.WriteLine(asked == 1 ? "  asked once" : $"  asked {asked:N0} times");
        }

        output.WriteLine();
    }

    private void WriteStep(string step, TimeSpan elapsed) =>
        output.WriteLine($"  {Milliseconds(elapsed), 10}  {step}");

    private static string Seconds(TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:N2} s");

    private static string Milliseconds(TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:N2} ms");
}
