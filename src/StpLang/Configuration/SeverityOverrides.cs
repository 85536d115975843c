using System.Collections.Immutable;

namespace StpLang.Configuration;

/// <summary>What the command line says of severities, over what is written in files.</summary>
public sealed record SeverityOverrides
{
    /// <summary>Nothing.</summary>
    public static SeverityOverrides None { get; } = new();

    /// <summary><c>--severity</c>: a rule by itself goes before its group, and of several the last counts.</summary>
    public ImmutableArray<SeverityOverride> Severities { get; init; } = [];

    /// <summary><c>--warnaserror</c> without rules: every warning becomes an error.</summary>
    public bool AllWarningsAreErrors { get; init; }

    /// <summary><c>--warnaserror</c> with rules and groups: their warnings become errors.</summary>
    public ImmutableArray<RuleSelector> WarningsAsErrors { get; init; } = [];
}
