using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Files;
using StpLang.Registers;
using StpLang.Tests.Diagnostics;

namespace StpLang.Tests.Docs;

/// <summary>The examples on the pages of the rules do what the pages say.</summary>
public class RulePageExampleTests
{
    public static TheoryData<string> Ids =>
        [.. StandardRules.Catalogue.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_breaks_the_rule_and_no_other(string id)
    {
        var page = RulePage.Of(StandardRules.Catalogue.Find(id)!);
        if (page.Wrong.Count > 0)
        {
            Assert.Equal([id], FoundIn(page.Wrong, id).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_breaks_no_rule(string id) =>
        Assert.Empty(FoundIn(RulePage.Of(StandardRules.Catalogue.Find(id)!).Right, id));

    // An example shows one thing. It is sound as a text, but no whole plan, so no other rule judges it.
    private static IEnumerable<string> FoundIn(IReadOnlyDictionary<string, string> files, string id)
    {
        var source = new MemorySourceFiles(files);
        var (register, problems) = RegisterReader.Read(
            source,
            files.Keys.Where(file => file.EndsWith(".csv", StringComparison.Ordinal))
        );
        Assert.True(
            Compilation.TryCreate(RulePage.RootFile, source, out var compilation, out var failure),
            failure
        );
        return PlanCheck
            .Of(compilation, new CheckOptions { Register = register })
            .Findings.Concat(problems)
            .Select(d => d.Descriptor)
            .Where(rule => rule.Category.IsFixed || rule.Id == id)
            .Select(rule => rule.Id);
    }
}
