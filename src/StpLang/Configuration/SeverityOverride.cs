using System.Diagnostics.CodeAnalysis;
using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>A severity given for one run: <c>--severity STP2005=error</c>.</summary>
/// <param name="Rules">The rules it is given to.</param>
/// <param name="Severity">How much their findings matter.</param>
internal sealed record SeverityOverride(RuleSelector Rules, DiagnosticSeverity Severity)
{
    /// <summary>Reads <c>STP2005=error</c>.</summary>
    /// <param name="written">A rule or a group, <c>=</c>, and a severity.</param>
    /// <param name="rules">The rules there are.</param>
    /// <param name="result">What it says.</param>
    /// <param name="failure">Where it says nothing, or what cannot be: why.</param>
    public static bool TryParse(
        string written,
        RuleCatalogue rules,
        [NotNullWhen(true)] out SeverityOverride? result,
        [NotNullWhen(false)] out string? failure
    )
    {
        result = null;
        var equals = written.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            failure = $"`{Excerpt.Of(written)}` gives no severity; write `STP2005=error`";
            return false;
        }

        if (!RuleSelector.TryParse(written[..equals].Trim(), rules, out var selector, out failure))
        {
            return false;
        }

        if (
            !SettingWords.Severity.TryParse(
                written[(equals + 1)..].Trim(),
                out var severity,
                out failure
            )
        )
        {
            return false;
        }

        failure = selector.RefusalOf(severity, rules);
        result = failure is null ? new SeverityOverride(selector, severity) : null;
        return result is not null;
    }
}
