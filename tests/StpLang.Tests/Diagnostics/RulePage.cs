using System.Text.RegularExpressions;
using StpLang.Diagnostics;

namespace StpLang.Tests.Diagnostics;

/// <summary>The page of a rule under <c>docs/rules</c>, with its examples taken out.</summary>
internal sealed partial class RulePage
{
    /// <summary>The file that is compiled where an example has several or does not name its only one.</summary>
    public const string RootFile = "plan.stp";

    private RulePage(string text) => Text = text;

    /// <summary>The whole page.</summary>
    public string Text { get; }

    /// <summary>The files of the example that breaks the rule, plans and registers, by name; none where text cannot show one.</summary>
    public IReadOnlyDictionary<string, string> Wrong => Examples("Wrong");

    /// <summary>The files of the example that keeps it, by name.</summary>
    public IReadOnlyDictionary<string, string> Right => Examples("Right");

    /// <summary>The page of a rule.</summary>
    public static RulePage Of(DiagnosticDescriptor rule) =>
        new(File.ReadAllText(Repository.PathOf("docs", "rules", $"{rule.Id}.md")));

    /// <summary>What stands under a heading of the second level, or null if there is no such heading.</summary>
    public string? Section(string heading)
    {
        string[] parts = SecondLevelHeading().Split(Text);
        int index = Array.IndexOf(parts, heading);
        return index < 0 ? null : parts[index + 1].Trim();
    }

    private Dictionary<string, string> Examples(string heading)
    {
        var files = new Dictionary<string, string>();
        foreach (Match match in Fence().Matches(Section(heading) ?? ""))
        {
            string name = match.Groups["file"].Success ? match.Groups["file"].Value : RootFile;
            files.Add(name, match.Groups["text"].Value);
        }
        return files;
    }

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex SecondLevelHeading();

    [GeneratedRegex(
        @"^```(?:stp(?: file=(?<file>\S+))?|csv file=(?<file>\S+))\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Fence();
}
