using System.Text;
using StpLang.Diagnostics;

namespace StpLang.Tests.Docs;

/// <summary>The list of all rules in Markdown, by group, each with a link to its page.</summary>
internal static class RuleIndex
{
    /// <summary>The whole index, lines ending in LF.</summary>
    /// <param name="rules">The rules to list.</param>
    public static string Render(RuleCatalogue rules)
    {
        var text = new StringBuilder(
            """
            # Rules

            <!-- Written by the compiler from its rules. Do not edit: change the descriptors instead. -->

            What is found in plans, by group. An error makes a check fail unless the plan accepts it, a warning
            does not, and a note is worth knowing.

            """
        );
        // A group is where its first rule is.
        foreach (var group in rules.Descriptors.GroupBy(rule => rule.Category))
        {
            text.Append($"\n## {group.Key.Title}\n\n");
            if (group.Key.IsFixed)
            {
                text.Append("These always hold: they can be neither accepted nor lowered.\n\n");
            }
            text.Append("| rule | name | severity | what is found |\n| --- | --- | --- | --- |\n");
            foreach (DiagnosticDescriptor rule in group)
            {
                string severity = rule.DefaultSeverity.ToKeyword();
                text.Append(
                    $"| [{rule.Id}]({rule.Id}.md) | `{rule.Name}` | {severity} | {rule.Title} |\n"
                );
            }
        }
        return text.ToString();
    }
}
