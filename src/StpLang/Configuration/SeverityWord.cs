using System.Diagnostics.CodeAnalysis;
using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>Severities as settings write them; case counts for nothing.</summary>
internal static class SeverityWord
{
    /// <summary>What there is to choose from.</summary>
    public const string Choice = "one of error, warning, note, none";

    private static readonly DiagnosticSeverity[] Severities =
    [
        DiagnosticSeverity.Error,
        DiagnosticSeverity.Warning,
        DiagnosticSeverity.Note,
        DiagnosticSeverity.None,
    ];

    public static bool TryParse(
        string written,
        out DiagnosticSeverity severity,
        [NotNullWhen(false)] out string? failure
    )
    {
        var index = Array.FindIndex(
            Severities,
            s => string.Equals(s.ToKeyword(), written, StringComparison.OrdinalIgnoreCase)
        );
        severity = index < 0 ? DiagnosticSeverity.None : Severities[index];
        failure =
            index < 0
                ? $"no severity `{Excerpt.Of(written)}`{NearestNames.Question(written, Severities.Select(s => s.ToKeyword()))}"
                : null;
        return index >= 0;
    }
}
