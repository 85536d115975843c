using StpLang.Analysis.Rules;
using StpLang.Formatting;
using StpLang.Tests.Diagnostics;

namespace StpLang.Tests.Docs;

/// <summary>The examples of the rules' pages are laid out as <c>stp format</c> lays them out.</summary>
public class RulePageFormatTests
{
    public static TheoryData<string> Ids =>
        [.. StandardRules.Catalogue.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_is_laid_out(string id)
    {
        var page = RulePage.Of(StandardRules.Catalogue.Find(id)!);
        foreach (
            var (file, text) in page
                .Wrong.Concat(page.Right)
                .Where(e => e.Key.EndsWith(".stp", StringComparison.Ordinal))
        )
        {
            var tree = SyntaxTree.Parse(text, file);
            if (tree.GetDiagnostics().IsEmpty)
            {
                Assert.Equal(text, Formatter.Format(tree).ToString());
            }
        }
    }
}
