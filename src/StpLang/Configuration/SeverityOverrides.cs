using System.Collections.Immutable;
using StpLang.Diagnostics;

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

    /// <summary>The severity in the end.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="stated">What files say; null where they say nothing.</param>
    internal DiagnosticSeverity Apply(DiagnosticDescriptor rule, DiagnosticSeverity? stated)
    {
        var given =
            Severities.LastOrDefault(each => each.Rules.Rule == rule)
            ?? Severities.LastOrDefault(each => each.Rules.Covers(rule));
        var severity = given?.Severity ?? stated ?? rule.DefaultSeverity;
        if (rule.Category.IsFixed && severity < rule.DefaultSeverity)
        {
            severity = rule.DefaultSeverity;
        }

        return severity == DiagnosticSeverity.Warning && IsWarningAnError(rule)
            ? DiagnosticSeverity.Error
            : severity;
    }

    private bool IsWarningAnError(DiagnosticDescriptor rule) =>
        AllWarningsAreErrors || WarningsAsErrors.Any(each => each.Covers(rule));
}
