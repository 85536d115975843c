using System.Collections.Concurrent;
using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Cli.Input;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Registers;

namespace StpLang.Cli.Checking;

/// <summary>What the plans of a run are checked against, from the command line and from the files around each.</summary>
/// <param name="overrides">The severities given on the command line.</param>
/// <param name="registers">The registers given on the command line, which are believed over those of settings.</param>
/// <param name="jobs">How many plans to check at a time.</param>
internal sealed class CheckSettings(
    SeverityOverrides overrides,
    ImmutableArray<string> registers,
    int jobs
)
{
    private readonly CommandLineFiles _files = new();
    private readonly PlanSettings _settings = PlanSettings.For(
        new CommandLineFiles(),
        overrides: overrides
    );

    // Most plans of a run share one.
    private readonly ConcurrentDictionary<string, Lazy<RegisterReading>> _registers = new(
        StringComparer.Ordinal
    );

    // Why a register cannot be read, or null, by its path: asked once for all plans.
    private readonly ConcurrentDictionary<string, string?> _failures = new(StringComparer.Ordinal);

    /// <summary>How many plans to check at a time.</summary>
    public int Jobs => jobs;

    /// <summary>Whether to take the time of each rule.</summary>
    public bool TimesRules { get; init; }

    /// <summary>The same for plans that are checked one after another.</summary>
    public CheckSettings OneAtATime() =>
        new(overrides, registers, jobs: 1) { TimesRules = TimesRules };

    /// <summary>What a plan is checked against.</summary>
    /// <param name="rootPath">The path of its root file.</param>
    /// <param name="problems">What is wrong with its registers.</param>
    public CheckOptions For(string rootPath, out ImmutableArray<Diagnostic> problems)
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

        paths.AddRange(registers);
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
            Settings = _settings,
            Register = reading.Register,
            TimesRules = TimesRules,
        };
    }

    private string? FailureOf(string path) =>
        _files.TryRead(path, out _, out var failure) ? null : failure;

    // By the settings of the file it is in, so that it is the same for all plans.
    private Diagnostic Weigh(Diagnostic problem) =>
        problem with
        {
            Severity = _settings.SeverityOf(problem.Descriptor, problem.Location.FilePath),
        };
}
