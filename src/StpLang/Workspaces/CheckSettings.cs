using System.Collections.Concurrent;
using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Registers;

namespace StpLang.Workspaces;

/// <summary>
/// What plans are checked against: what a command or an editor says for all of them, and what the files around each do. Immutable,
/// and safe to ask from several threads; each file is read once.
/// </summary>
internal sealed class CheckSettings
{
    private readonly SourceFiles _files;
    private readonly SeverityOverrides _overrides;
    private readonly ImmutableArray<string> _given;
    private readonly ImmutableArray<Rule> _rules;
    private readonly PlanSettings _settings;
    private readonly bool _timesRules;

    // Most plans share one.
    private readonly ConcurrentDictionary<string, Lazy<RegisterReading>> _registers;

    // Why a register cannot be read, or null, by its path: asked once for all plans.
    private readonly ConcurrentDictionary<string, string?> _failures;

    private CheckSettings(
        SourceFiles files,
        SeverityOverrides overrides,
        ImmutableArray<string> given,
        ImmutableArray<Rule> rules,
        PlanSettings? settings,
        bool timesRules,
        IEnumerable<KeyValuePair<string, Lazy<RegisterReading>>> registers,
        IEnumerable<KeyValuePair<string, string?>> failures
    )
    {
        _files = files;
        _overrides = overrides;
        _given = given;
        _rules = rules;
        _timesRules = timesRules;
        _settings =
            settings ?? PlanSettings.For(files, StandardRules.CatalogueWith(rules), overrides);
        _registers = new(registers, StringComparer.Ordinal);
        _failures = new(failures, StringComparer.Ordinal);
    }

    /// <summary>What holds for plans among some files.</summary>
    /// <param name="files">Where each <c>.editorconfig</c> and register is read from.</param>
    /// <param name="overrides">Severities that go before anything written in files.</param>
    /// <param name="registers">The paths of registers that are believed over those that settings name.</param>
    /// <param name="rules">The rules to run; by default those of the language.</param>
    /// <param name="timesRules">Whether to take the time of each rule.</param>
    public static CheckSettings For(
        SourceFiles files,
        SeverityOverrides? overrides = null,
        ImmutableArray<string> registers = default,
        ImmutableArray<Rule> rules = default,
        bool timesRules = false
    ) =>
        new(
            files,
            overrides ?? SeverityOverrides.None,
            registers.IsDefault ? [] : registers,
            rules.IsDefault ? StandardRules.All : rules,
            settings: null,
            timesRules,
            [],
            []
        );

    /// <summary>What a plan is checked against.</summary>
    /// <param name="rootPath">The path of its root file.</param>
    /// <param name="problems">What is wrong with its registers.</param>
    public CheckOptions OptionsFor(string rootPath, out ImmutableArray<Diagnostic> problems)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var paths = new List<string>();
        foreach (var setting in _settings.RegistersOf(rootPath))
        {
            if (_failures.GetOrAdd(setting.Path, FailureOf) is { } failure)
            {
                found.Add(setting.CannotBeRead(failure));
            }
            else
            {
                paths.Add(setting.Path);
            }
        }

        paths.AddRange(_given);
        var reading = _registers
            .GetOrAdd(
                string.Join('\0', paths),
                _ => new Lazy<RegisterReading>(() => RegisterReader.Read(_files, paths))
            )
            .Value;
        found.AddRange(reading.Problems);
        problems = [.. found.Select(Weigh).Where(f => f.Severity != DiagnosticSeverity.None)];
        return new CheckOptions
        {
            Rules = _rules,
            Settings = _settings,
            Register = reading.Register,
            TimesRules = _timesRules,
        };
    }

    /// <summary>Whether a path is that of settings or a register, which are no plans.</summary>
    internal static bool Reads(string path) =>
        IsSettings(path) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings after files changed; the same where these are none of theirs.</summary>
    internal CheckSettings After(SourceFiles files, IReadOnlyCollection<string> changed)
    {
        var isOther = changed.Any(IsSettings);
        var failures = _failures.Where(each => !changed.Contains(each.Key)).ToList();
        var registers = _registers
            .Where(each => !each.Key.Split('\0').Any(changed.Contains))
            .ToList();
        return isOther || failures.Count < _failures.Count || registers.Count < _registers.Count
            ? new CheckSettings(
                files,
                _overrides,
                _given,
                _rules,
                isOther ? null : _settings,
                _timesRules,
                registers,
                failures
            )
            : this;
    }

    private static bool IsSettings(string path) =>
        path[(SourceFiles.FolderOf(path).Length)..].TrimStart('/', '\\') == SettingsFile.Name;

    private string? FailureOf(string path) =>
        _files.TryRead(path, out _, out var failure) ? null : failure;

    // By the settings of the file it is in, so that it is the same for all plans.
    private Diagnostic Weigh(Diagnostic problem) =>
        problem with
        {
            Severity = _settings.SeverityOf(problem.Descriptor, problem.Location.FilePath),
        };
}
