using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Checking;

/// <summary>How much findings matter, file by file; by default as much as their rules say.</summary>
public class SeveritySettings
{
    /// <summary>The severities of the rules themselves.</summary>
    public static SeveritySettings Default { get; } = new();

    /// <summary>What is wrong with the settings.</summary>
    public virtual ImmutableArray<Diagnostic> Problems => [];

    /// <summary>How much a rule's findings matter in a file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filePath">The file's path as findings show it.</param>
    public virtual DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, string filePath) =>
        rule.DefaultSeverity;
}
