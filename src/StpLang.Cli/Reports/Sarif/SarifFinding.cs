using StpLang.Cli.Checking;
using StpLang.Diagnostics;
using StpLang.Emit;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>A finding of a run, with what it is known by.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Identity">What it is known by.</param>
internal sealed record SarifFinding(Diagnostic Finding, FindingIdentity Identity)
{
    /// <summary>The most results of a run that GitHub takes.</summary>
    public const int Most = 25_000;

    /// <summary>All findings of a run, the worst first, those that are accepted last.</summary>
    public static List<SarifFinding> Of(CheckReport report)
    {
        var fingerprints = new FindingFingerprints();
        return
        [
            .. Of(report.Problems, compilation: null)
                .Concat(report.Plans.SelectMany(plan => Of(plan.Findings, plan.Check?.Compilation)))
                .Where(each => !report.OmitsAccepted || each.Finding.Acceptance is null)
                .OrderBy(each => each.Finding.Acceptance is not null)
                .ThenByDescending(each => each.Finding.Severity),
        ];

        IEnumerable<SarifFinding> Of(IEnumerable<Diagnostic> findings, Compilation? compilation) =>
            findings.Select(finding => new SarifFinding(
                finding,
                FindingIdentity.Next(finding, compilation, fingerprints)
            ));
    }
}
