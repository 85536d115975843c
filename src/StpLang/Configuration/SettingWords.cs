using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>The words that settings choose from.</summary>
internal static class SettingWords
{
    /// <summary>How much findings matter.</summary>
    public static readonly SettingWord<DiagnosticSeverity> Severity = new(
        "severity",
        Of(DiagnosticSeverity.Error),
        Of(DiagnosticSeverity.Warning),
        Of(DiagnosticSeverity.Note),
        Of(DiagnosticSeverity.None)
    );

    /// <summary>Which acceptances count.</summary>
    public static readonly SettingWord<AcceptancePolicy> Acceptance = new(
        "acceptance",
        ("allowed", AcceptancePolicy.Allowed),
        ("answered", AcceptancePolicy.Answered),
        ("forbidden", AcceptancePolicy.Forbidden)
    );

    private static (string, DiagnosticSeverity) Of(DiagnosticSeverity severity) =>
        (severity.ToKeyword(), severity);
}
