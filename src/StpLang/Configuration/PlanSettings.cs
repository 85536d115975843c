using System.Collections.Concurrent;
using System.Collections.Immutable;
using StpLang.Analysis.Rules;
using StpLang.Diagnostics;
using StpLang.Files;

namespace StpLang.Configuration;

/// <summary>
/// What the command line and each <c>.editorconfig</c> above a plan's files say of a check: how much findings matter, which acceptances
/// count, which registers are read. One serves all plans of a run, on several threads, and reads each file once: settings that have changed since need
/// another.
/// </summary>
internal sealed class PlanSettings
{
    private readonly SourceFiles? _files;
    private readonly RuleCatalogue _rules;
    private readonly SeverityOverrides _overrides;

    // By the path of the folder; null where there is no file. Lazy, so that two threads do not read one.
    private readonly ConcurrentDictionary<string, Lazy<SettingsFile?>> _read = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, FileSettings> _byPath = new(
        StringComparer.Ordinal
    );

    private PlanSettings(SourceFiles? files, RuleCatalogue rules, SeverityOverrides overrides)
    {
        _files = files;
        _rules = rules;
        _overrides = overrides;
    }

    /// <summary>No files and nothing said: the severities of the rules themselves.</summary>
    public static PlanSettings Default { get; } =
        new(null, StandardRules.Catalogue, SeverityOverrides.None);

    /// <summary>The settings that hold for plans among some files.</summary>
    /// <param name="files">Where plans and each <c>.editorconfig</c> are read from.</param>
    /// <param name="rules">The rules there are; by default those of the language. With rules of one's own, <see cref="StandardRules.CatalogueWith"/>.</param>
    /// <param name="overrides">What goes before anything written in files.</param>
    public static PlanSettings For(
        SourceFiles files,
        RuleCatalogue? rules = null,
        SeverityOverrides? overrides = null
    ) => new(files, rules ?? StandardRules.Catalogue, overrides ?? SeverityOverrides.None);

    /// <summary>How much a rule's findings matter in a file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filePath">The path of a plan's file as findings show it.</param>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, string filePath) =>
        _overrides.Apply(rule, Of(filePath).SeverityOf(rule));

    /// <summary>What is asked of the acceptances of a rule that are written in a file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filePath">The path of a plan's file as findings show it.</param>
    public AcceptanceTerms TermsOf(DiagnosticDescriptor rule, string filePath) =>
        Of(filePath).TermsOf(rule);

    /// <summary>
    /// What is wrong with the settings of some files, STP1024, each once, by the nearest <c>.editorconfig</c> and its lines. Plans that lie
    /// together share them: a run that shows several plans should show equal ones once.
    /// </summary>
    /// <param name="filePaths">The paths of a plan's files.</param>
    public ImmutableArray<Diagnostic> ProblemsOf(IEnumerable<string> filePaths)
    {
        var seen = new HashSet<SettingsFile>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in filePaths)
        {
            foreach (var file in Of(path).Files)
            {
                if (!file.Problems.IsEmpty && seen.Add(file))
                {
                    var severity = SeverityOf(CheckingRules.UnknownSetting, path);
                    problems.AddRange(
                        file.Problems.Select(problem => problem with { Severity = severity })
                    );
                }
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>The registers that settings name for a plan: those of its root file.</summary>
    /// <param name="rootPath">The path of the root file.</param>
    public ImmutableArray<RegisterSetting> RegistersOf(string rootPath) => Of(rootPath).Registers;

    /// <summary>What ends the lines of a file, as its settings have it; null where they do not say.</summary>
    /// <param name="filePath">The path of the file.</param>
    public string? LineBreakOf(string filePath) => Of(filePath).LineBreak;

    /// <summary>
    /// Whether a register that settings name for a plan lies in the tree that these settings are for, from the folder of the topmost on:
    /// settings come with plans from elsewhere, and are not to have any file of the reader's shown.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="rootPath">The path of the plan's root file.</param>
    public bool MayRead(RegisterSetting register, string rootPath) =>
        _files!.LiesIn(register.Path, Of(rootPath).Files[^1].Folder.Shown);

    private FileSettings Of(string filePath) =>
        // A text without a file lies nowhere.
        _files is null
        || filePath.Length == 0
            ? FileSettings.None
            : _byPath.GetOrAdd(filePath, static (path, self) => self.Find(path), this);

    private FileSettings Find(string filePath)
    {
        var files = ImmutableArray.CreateBuilder<SettingsFile>();
        for (
            SettingsFolder? folder = SettingsFolder.Of(filePath, _files!);
            folder is { } each;
            folder = each.Parent
        )
        {
            if (In(each) is { } file)
            {
                files.Add(file);
                if (file.IsRoot)
                {
                    break;
                }
            }
        }

        return files.Count == 0
            ? FileSettings.None
            : new FileSettings(_files!.FullPathOf(filePath), files.ToImmutable());
    }

    // By the path shown: a plan named from the top of the disk is told of settings so, too.
    private SettingsFile? In(SettingsFolder folder) =>
        _read
            .GetOrAdd(
                folder.Shown,
                static (_, at) =>
                    new Lazy<SettingsFile?>(() =>
                        SettingsFile.Read(at.folder, at.self._files!, at.self._rules)
                    ),
                (folder, self: this)
            )
            .Value;
}
