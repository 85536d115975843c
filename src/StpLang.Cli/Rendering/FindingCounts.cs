using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Cli.Rendering;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct FindingCounts(int Errors, int Warnings, int Notes)
{
    public static FindingCounts Of(ImmutableArray<Diagnostic> findings)
    {
        var errors = 0;
        var warnings = 0;
        var notes = 0;
        foreach (var finding in findings)
        {
            errors += finding.Severity == DiagnosticSeverity.Error ? 1 : 0;
            warnings += finding.Severity == DiagnosticSeverity.Warning ? 1 : 0;
            notes += finding.Severity == DiagnosticSeverity.Note ? 1 : 0;
        }

        return new FindingCounts(errors, warnings, notes);
    }

    public static FindingCounts operator +(FindingCounts left, FindingCounts right) =>
        new(left.Errors + right.Errors, left.Warnings + right.Warnings, left.Notes + right.Notes);

    /// <summary>In words: <c>2 errors, 1 warning</c>; <c>no findings</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>(3);
        Add(parts, Errors, "error");
        Add(parts, Warnings, "warning");
        Add(parts, Notes, "note");
        return parts.Count == 0 ? "no findings" : string.Join(", ", parts);
    }

    private static void Add(List<string> parts, int count, string word)
    {
        if (count > 0)
        {
            parts.Add($"{count:N0} {word}{(count == 1 ? "" : "s")}");
        }
    }
}
