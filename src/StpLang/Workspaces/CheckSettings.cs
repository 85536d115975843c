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
public sealed class CheckSettings
{
    private readonly SourceFiles _files;
    private readonly SeverityOverrides _overrides;
    private readonly ImmutableArray<string> _given;

    // With no register but what is built in.
    private readonly CheckOptions _options;

    // Most plans share one.
    private readonly ConcurrentDictionary<string, Lazy<RegisterReading>> _registers;

    // Why a register cannot be read, or null, by its path: asked once for all plans.
    private readonly ConcurrentDictionary<string, string?> _failures;

    private CheckSettings(
        SourceFiles files,
        SeverityOverrides overrides,
        ImmutableArray<string> given,
        CheckOptions options,
        IEnumerable<KeyValuePair<string, Lazy<RegisterReading>>> registers,
        IEnumerable<KeyValuePair<string, string?>> failures
    )
    {
        _files = files;
        _overrides = overrides;
        _given = given;
        _options = options;
        _registers = new(registers, StringComparer.Ordinal);
        _failures = new(failures, StringComparer.Ordinal);
    }

    /// <summary>What holds for plans among some files.</summary>
    /// <param name="files">Where each <c>.editorconfig</c> and register is read from.</param>
    /// <param name="registers">The paths of registers that are believed over those that settings name.</param>
    /// <param name="rules">The rules to run; by default those of the language.</param>
    /// <exception cref="ArgumentException">
    /// A rule is there twice, two share an id or a name, or two groups a key.
    /// </exception>
    public static CheckSettings For(
        SourceFiles files,
        ImmutableArray<string> registers = default,
        ImmutableArray<Rule> rules = default
    ) =>
        For(
            files,
            SeverityOverrides.None,
            registers,
            new CheckOptions { Rules = rules.IsDefault ? StandardRules.All : rules }
        );

    /// <summary>What holds for plans among some files, and what an editor says over it.</summary>
    /// <param name="files">Where each <c>.editorconfig</c> and register is read from.</param>
    /// <param name="registers">The paths of registers that are believed over those that settings name.</param>
    /// <param name="severities">How much findings matter, as <c>STP2005=error</c>; what says nothing is passed over.</param>
    internal static CheckSettings For(
        SourceFiles files,
        ImmutableArray<string> registers,
        ImmutableArray<string> severities
    )
    {
        var options = CheckOptions.Default;
        var given = ImmutableArray.CreateBuilder<SeverityOverride>();
        foreach (var severity in severities)
        {
            if (SeverityOverride.TryParse(severity, options.Catalogue, out var known, out _))
            {
                given.Add(known);
            }
        }

        var overrides = SeverityOverrides.None with { Severities = given.ToImmutable() };
        return For(files, overrides, registers, options);
    }

    /// <summary>What holds for plans among some files, and what a command says over it.</summary>
    /// <param name="files">Where each <c>.editorconfig</c> and register is read from.</param>
    /// <param name="overrides">Severities that go before anything written in files.</param>
    /// <param name="registers">The paths of registers that are believed over those that settings name.</param>
    /// <param name="options">What holds for all plans.</param>
    internal static CheckSettings For(
        SourceFiles files,
        SeverityOverrides overrides,
        ImmutableArray<string> registers,
        CheckOptions options
    ) =>
        new CheckSettings(
            files,
            overrides,
            registers.IsDefault ? [] : registers,
            With(options, files, overrides),
            [],
            []
        );

    /// <summary>The rules an <c>accepts</c> can name.</summary>
    internal RuleCatalogue Catalogue => _options.Catalogue;

    /// <summary>What a plan is checked against.</summary>
    /// <param name="rootPath">The path of its root file.</param>
    /// <param name="problems">What is wrong with its registers.</param>
    internal CheckOptions OptionsFor(string rootPath, out ImmutableArray<Diagnostic> problems)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var paths = new List<string>();
        foreach (var setting in _options.Settings.RegistersOf(rootPath))
        {
            if (!_options.Settings.MayRead(setting, rootPath))
            {
                found.Add(setting.LiesElsewhere());
            }
            else if (_failures.GetOrAdd(setting.Path, FailureOf) is { } failure)
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
        return _options with { Register = reading.Register };
    }

    /// <summary>Whether a path is that of settings or a register, which are no plans.</summary>
    internal static bool Reads(string path) =>
        IsSettings(path) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings after files changed; the same where these are plans.</summary>
    internal CheckSettings After(SourceFiles files, IReadOnlyCollection<string> changed)
    {
        // What is no plan may be a register that nobody has asked for yet, whatever it is called.
        if (changed.All(path => SourceFiles.IsPlanFile(path) && !IsRegister(path)))
        {
            return this;
        }

        var isOther = changed.Any(IsSettings);
        return new CheckSettings(
            files,
            _overrides,
            _given,
            isOther ? With(_options, files, _overrides) : _options,
            _registers.Where(each => !each.Key.Split('\0').Any(changed.Contains)),
            _failures.Where(each => !changed.Contains(each.Key))
        );
    }

    private bool IsRegister(string path) => _failures.ContainsKey(path) || _given.Contains(path);

    private static CheckOptions With(
        CheckOptions options,
        SourceFiles files,
        SeverityOverrides overrides
    ) => options with { Settings = PlanSettings.For(files, options.Catalogue, overrides) };

    private static bool IsSettings(string path) =>
        path[(SourceFiles.FolderOf(path).Length)..].TrimStart('/', '\\') == SettingsFile.Name;

    private string? FailureOf(string path) =>
        _files.TryRead(path, out _, out var failure) ? null : failure;

    // By the settings of the file it is in, so that it is the same for all plans.
    private Diagnostic Weigh(Diagnostic problem) =>
        problem with
        {
            Severity = _options.Settings.SeverityOf(problem.Descriptor, problem.Location.FilePath),
        };
}
