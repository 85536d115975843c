using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Services.Explanations;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>Writes rules as SARIF's reporting descriptors.</summary>
internal static class SarifRule
{
    /// <summary>Writes a rule, with the page that <c>stp explain</c> shows as its help; once, since viewers show the form they can.</summary>
    public static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        var page = RulePages.Find(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteMessage("shortDescription", rule.Title);
        json.WriteMessage("fullDescription", page is null ? rule.Title : WhatItAsks(page));
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Title}. `stp explain {rule.Id}` says more.");
        json.WriteString("markdown", page ?? rule.Title);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.DefaultSeverity.ToKeyword());
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category.Title);
        json.WriteString("basis", rule.Basis);
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category.Key);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The prose of a page between its list and its first section, paragraph after paragraph.
    private static string WhatItAsks(string page)
    {
        var paragraphs = page.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .TakeWhile(paragraph => !paragraph.StartsWith("## ", StringComparison.Ordinal))
            .Where(paragraph => !paragraph.StartsWith("- Severity: ", StringComparison.Ordinal))
            .Select(paragraph =>
                // The lines of a list stay.
                paragraph.StartsWith("- ", StringComparison.Ordinal)
                    ? paragraph.Trim()
                    : paragraph.Trim().Replace('\n', ' ')
            );
        return string.Join("\n\n", paragraphs);
    }
}
