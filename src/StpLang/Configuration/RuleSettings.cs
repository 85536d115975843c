using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>A setting that can be stated for a rule, a group of rules and all rules; what is stated for fewer goes before.</summary>
internal sealed class RuleSettings<T>
    where T : struct
{
    // By the id of a rule, the key of a group with its prefix, and for all by nothing.
    private readonly Dictionary<string, T> _stated = new(StringComparer.Ordinal);

    /// <summary>States it, over what was stated before; null takes that back.</summary>
    /// <param name="rules">For which rules; null for all.</param>
    /// <param name="value">What it is.</param>
    public void State(RuleSelector? rules, T? value)
    {
        var key =
            rules is null ? ""
            : rules.Rule is { } rule ? rule.Id
            : KeyOf(rules.Group!);
        if (value is { } stated)
        {
            _stated[key] = stated;
        }
        else
        {
            _stated.Remove(key);
        }
    }

    /// <summary>What is stated for a rule, or else for its group, or else for all; null where nothing is.</summary>
    public T? Of(DiagnosticDescriptor rule) =>
        _stated.Count > 0
        && (
            _stated.TryGetValue(rule.Id, out var value)
            || _stated.TryGetValue(KeyOf(rule.Category), out value)
            || _stated.TryGetValue("", out value)
        )
            ? value
            : null;

    private static string KeyOf(DiagnosticCategory group) => RuleSelector.GroupPrefix + group.Key;
}
