using StpLang.Diagnostics;

namespace StpLang.Services.Explanations;

/// <summary>What there is to read about the rules of the language: what a finding means, why it matters, what to do.</summary>
public static class RulePages
{
    /// <summary>The page of a rule, in Markdown; null for a rule that is not the language's own.</summary>
    public static string? Find(DiagnosticDescriptor rule)
    {
        using var page = typeof(RulePages).Assembly.GetManifestResourceStream(
            $"rules/{rule.Id}.md"
        );
        return page is null ? null : new StreamReader(page).ReadToEnd();
    }
}
