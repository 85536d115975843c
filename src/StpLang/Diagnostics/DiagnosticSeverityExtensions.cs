namespace StpLang.Diagnostics;

/// <summary>The words for severities.</summary>
public static class DiagnosticSeverityExtensions
{
    /// <summary>The severity in lower case, as findings and settings write it: <c>error</c>.</summary>
    public static string ToKeyword(this DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Note => "note",
            _ => "none",
        };
}
