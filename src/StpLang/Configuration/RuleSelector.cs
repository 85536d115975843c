using System.Diagnostics.CodeAnalysis;
using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>
/// The rules that a setting is about: one, named by its id or its name, or those of a group, as <c>category-funding</c>. Case
/// counts for nothing.
/// </summary>
internal sealed class RuleSelector
{
    /// <summary>What a group is written with: <c>category-funding</c>.</summary>
    public const string GroupPrefix = "category-";

    private RuleSelector(DiagnosticDescriptor? rule, DiagnosticCategory? group)
    {
        Rule = rule;
        Group = group;
    }

    /// <summary>The rule; null where it is a group.</summary>
    public DiagnosticDescriptor? Rule { get; }

    /// <summary>The group; null where it is a rule.</summary>
    public DiagnosticCategory? Group { get; }

    /// <summary>Finds what is named.</summary>
    /// <param name="written">An id, a name, or <c>category-</c> and a group.</param>
    /// <param name="rules">The rules there are; groups are those that come with the language and those of these rules.</param>
    /// <param name="selector">What is named.</param>
    /// <param name="failure">Where there is no such thing: that there is none, and what may be meant.</param>
    public static bool TryParse(
        string written,
        RuleCatalogue rules,
        [NotNullWhen(true)] out RuleSelector? selector,
        [NotNullWhen(false)] out string? failure
    )
    {
        selector = Find(written, rules);
        failure = selector is null
            ? $"no rule or group `{Excerpt.Of(written)}`{Question(written, rules)}"
            : null;
        return selector is not null;
    }

    /// <summary>
    /// Why a severity cannot be given: it would lower a rule of a group that always holds. Null where it can. Such a severity still raises
    /// the rules that matter less than it says.
    /// </summary>
    /// <param name="severity">The severity to be given.</param>
    /// <param name="rules">The rules there are.</param>
    public string? RefusalOf(DiagnosticSeverity severity, RuleCatalogue rules)
    {
        DiagnosticDescriptor[] lowered =
        [
            .. rules.Descriptors.Where(rule =>
                Covers(rule) && rule.Category.IsFixed && severity < rule.DefaultSeverity
            ),
        ];
        var wanted = severity.ToKeyword();
        return lowered switch
        {
            [] => null,
            [var rule] when Rule is not null =>
                $"{rule} is {Article(rule.DefaultSeverity)} and cannot be lowered to {wanted}",
            [var rule] => $"`{this}` cannot be set to {wanted}: that would lower {rule}",
            _ =>
                $"`{this}` cannot be set to {wanted}: that would lower {lowered.Length} of its rules, such as {lowered[0]}",
        };
    }

    /// <summary>What to say beside a <see cref="RefusalOf"/>.</summary>
    internal const string WhyRefused =
        "what a plan is judged by must be understood first, so the severity of these rules can only be raised";

    /// <summary>Whether a rule is the one named, or in the group named.</summary>
    public bool Covers(DiagnosticDescriptor rule) =>
        Rule is not null ? rule == Rule : rule.Category.Key == Group!.Key;

    /// <inheritdoc/>
    public override string ToString() => Rule?.ToString() ?? GroupPrefix + Group!.Key;

    private static RuleSelector? Find(string written, RuleCatalogue rules)
    {
        if (written.StartsWith(GroupPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var key = written[GroupPrefix.Length..];
            var group = Groups(rules).FirstOrDefault(g => IsSame(g.Key, key));
            return group is null ? null : new RuleSelector(null, group);
        }

        var rule = rules.Descriptors.FirstOrDefault(r =>
            IsSame(r.Id, written) || IsSame(r.Name, written)
        );
        return rule is null ? null : new RuleSelector(rule, null);
    }

    private static string Question(string written, RuleCatalogue rules) =>
        // A group without its prefix is no near miss by letters.
        Groups(rules).FirstOrDefault(group => IsSame(group.Key, written))
            is { } bare
            ? NearestNames.Question([GroupPrefix + bare.Key])
            : NearestNames.Question(
                written,
                [
                    .. rules.Descriptors.SelectMany(rule => new[] { rule.Id, rule.Name }),
                    .. Groups(rules).Select(group => GroupPrefix + group.Key),
                ]
            );

    private static IEnumerable<DiagnosticCategory> Groups(RuleCatalogue rules) =>
        DiagnosticCategory
            .All.Concat(rules.Descriptors.Select(rule => rule.Category))
            .DistinctBy(group => group.Key);

    private static string Article(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Error ? "an error" : $"a {severity.ToKeyword()}";

    private static bool IsSame(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
