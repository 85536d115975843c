using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Cli.Checking;

/// <summary>How many findings there are of each severity, and how many the plan accepts, whatever theirs.</summary>
internal readonly record struct FindingCounts(int Errors, int Warnings, int Notes, int Accepted)
{
    public static FindingCounts Of(ImmutableArray<Diagnostic> findings)
    {
        var counts = new FindingCounts();
        foreach (var finding in findings)
        {
            counts += Of(finding);
        }

        return counts;
    }

    public static FindingCounts operator +(FindingCounts left, FindingCounts right) =>
        new(
            left.Errors + right.Errors,
            left.Warnings + right.Warnings,
            left.Notes + right.Notes,
            left.Accepted + right.Accepted
        );

    /// <summary>In words: <c>2 errors, 1 warning, 3 accepted</c>; <c>no findings</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>(4);
        Add(parts, Errors, "error");
        Add(parts, Warnings, "warning");
        Add(parts, Notes, "note");
        if (Accepted > 0)
        {
            parts.Add($"{Accepted:N0} accepted");
        }

        return parts.Count == 0 ? "no findings" : string.Join(", ", parts);
    }

    private static FindingCounts Of(Diagnostic finding) =>
        finding switch
        {
            { Acceptance: not null } => new FindingCounts { Accepted = 1 },
            { Severity: DiagnosticSeverity.Error } => new FindingCounts { Errors = 1 },
            { Severity: DiagnosticSeverity.Warning } => new FindingCounts { Warnings = 1 },
            { Severity: DiagnosticSeverity.Note } => new FindingCounts { Notes = 1 },
            _ => new FindingCounts(),
        };

    private static void Add(List<string> parts, int count, string word)
    {
        if (count > 0)
        {
            parts.Add($"{count:N0} {word}{(count == 1 ? "" : "s")}");
        }
    }
}
