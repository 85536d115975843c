using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>What all <c>.editorconfig</c>s above a file say of it.</summary>
internal sealed class FileSettings
{
    private readonly RuleSettings<DiagnosticSeverity> _severities = new();
    private readonly RuleSettings<AcceptancePolicy> _acceptances = new();
    private int _acceptanceDays = AcceptanceTerms.NoLimit;

    /// <summary>Of a file with no <c>.editorconfig</c> above it.</summary>
    public static FileSettings None { get; } = new("", []);

    /// <summary>Puts together what holds for a file.</summary>
    /// <param name="fullPath">Its path from the top of the disk on.</param>
    /// <param name="nearestFirst">The files above it.</param>
    public FileSettings(string fullPath, ImmutableArray<SettingsFile> nearestFirst)
    {
        Files = nearestFirst;
        foreach (var file in nearestFirst.Reverse())
        {
            var path = fullPath[file.Folder.Full.Length..];
            foreach (var section in file.Sections)
            {
                if (section.Glob.Matches(path))
                {
                    Apply(section);
                }
            }
        }
    }

    /// <summary>The files, the nearest first.</summary>
    public ImmutableArray<SettingsFile> Files { get; }

    /// <summary>The registers that are to be read.</summary>
    public ImmutableArray<RegisterSetting> Registers { get; private set; } = [];

    /// <summary>What ends the lines of the file; null where nothing says.</summary>
    public string? LineBreak { get; private set; }

    /// <summary>The severity stated for a rule, or else for its group; null where neither is.</summary>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule) => _severities.Of(rule);

    /// <summary>What is asked of acceptances of a rule.</summary>
    public AcceptanceTerms TermsOf(DiagnosticDescriptor rule) =>
        new(_acceptances.Of(rule) ?? AcceptancePolicy.Allowed, _acceptanceDays);

    private void Apply(SettingsSection section)
    {
        foreach (var (rules, severity) in section.Severities)
        {
            _severities.State(rules, severity);
        }

        foreach (var (rules, policy) in section.Acceptances)
        {
            _acceptances.State(rules, policy);
        }

        _acceptanceDays = section.AcceptanceDays ?? _acceptanceDays;

        Registers = section.Registers ?? Registers;
        LineBreak = section.LineBreak switch
        {
            null => LineBreak,
            "" => null,
            var stated => stated,
        };
    }
}
