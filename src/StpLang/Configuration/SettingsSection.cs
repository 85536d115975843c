using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>What a section of an <c>.editorconfig</c> sets for plans.</summary>
/// <param name="glob">The files it is about.</param>
internal sealed class SettingsSection(Glob glob)
{
    /// <summary>The files it is about.</summary>
    public Glob Glob => glob;

    /// <summary>Severities in the order of their lines; null takes back what was set.</summary>
    public List<(RuleSelector Rules, DiagnosticSeverity? Severity)> Severities { get; } = [];

    /// <summary>What ends the lines of the files; empty where that is taken back, null where nothing is said of it.</summary>
    public string? LineBreak { get; set; }

    /// <summary>Which acceptances count, in the order of their lines; for all rules where none are named, null takes back what was set.</summary>
    public List<(RuleSelector? Rules, AcceptancePolicy? Policy)> Acceptances { get; } = [];

    /// <summary>How many days an acceptance may hold; <see cref="AcceptanceTerms.NoLimit"/> where that is taken back, null where nothing is said of it.</summary>
    public int? AcceptanceDays { get; set; }

    /// <summary>The registers; empty where they are taken back, null where nothing is said of them.</summary>
    public ImmutableArray<RegisterSetting>? Registers { get; set; }
}
