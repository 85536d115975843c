using StpLang.Analysis;
using StpLang.Diagnostics;

namespace StpLang.Cli.Checking;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct SeverityCounts(int Errors, int Warnings, int Notes)
{
    /// <summary>How many there are in all.</summary>
    public int Total => Errors + Warnings + Notes;

    /// <summary>One finding.</summary>
    public static SeverityCounts Of(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => new SeverityCounts { Errors = 1 },
            DiagnosticSeverity.Warning => new SeverityCounts { Warnings = 1 },
            DiagnosticSeverity.Note => new SeverityCounts { Notes = 1 },
            _ => default,
        };

    public static SeverityCounts operator +(SeverityCounts left, SeverityCounts right) =>
        new(left.Errors + right.Errors, left.Warnings + right.Warnings, left.Notes + right.Notes);

    /// <summary>In words: <c>2 errors, 1 warning</c>; empty where there are none.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[] { (Errors, "error"), (Warnings, "warning"), (Notes, "note") }
                .Where(each => each.Item1 > 0)
                .Select(each => Wording.Count(each.Item1, each.Item2))
        );
}
