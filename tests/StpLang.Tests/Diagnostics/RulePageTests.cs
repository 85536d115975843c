using StpLang.Analysis.Rules;
using StpLang.Diagnostics;
using StpLang.Tests.Docs;

namespace StpLang.Tests.Diagnostics;

public class RulePageTests
{
    // What text of a plan alone cannot break: bytes, a mistake in a rule, the settings beside it.
    private static readonly string[] NotShown = ["STP0008", "STP1023", "STP1024", "STP1025"];

    public static TheoryData<string> Ids =>
        [.. StandardRules.Catalogue.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        DiagnosticDescriptor rule = StandardRules.Catalogue.Find(id)!;
        Assert.StartsWith(
            $"""
            # {rule.Id} {rule.Name}

            {rule.Title}.

            - Severity: {rule.DefaultSeverity.ToKeyword()}
            - Group: {rule.Category.Title}
            {(rule.Basis == "The language" ? "" : $"- Rests on: {rule.Basis}\n")}{(
                rule.Scope.InWords is { } plans ? $"- Asked of: {plans}\n" : ""
            )}

            """,
            RulePage.Of(rule).Text
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_why_and_what_to_do_and_shows_both(string id)
    {
        DiagnosticDescriptor rule = StandardRules.Catalogue.Find(id)!;
        RulePage page = RulePage.Of(rule);
        Assert.False(string.IsNullOrEmpty(page.Section("Why")));
        Assert.False(string.IsNullOrEmpty(page.Section("What to do")));
        Assert.Contains(RulePage.RootFile, page.Right);
        if (rule.CanBeAccepted)
        {
            Assert.Contains($"accepts {rule.Id} {{ because: ", page.Section("Accepting it")!);
        }

        if (NotShown.Contains(id))
        {
            Assert.Empty(page.Wrong);
            Assert.NotEmpty(page.Section("Wrong")!);
        }
        else
        {
            Assert.Contains(RulePage.RootFile, page.Wrong);
            Assert.NotEqual(page.Wrong, page.Right);
        }
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(
            StandardRules.Catalogue.Descriptors.Select(rule => $"{rule.Id}.md"),
            Directory
                .GetFiles(Repository.PathOf("docs", "rules"), "STP*.md")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_index_lists_the_rules() =>
        Baseline.Equal("docs/rules/README.md", RuleIndex.Render(StandardRules.Catalogue));
}
