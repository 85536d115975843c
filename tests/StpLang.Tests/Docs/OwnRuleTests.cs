using Exampleshire.Rules;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Tests.Compilations;

namespace StpLang.Tests.Docs;

/// <summary>The rule that <c>docs/own-rules.md</c> shows is one, and is given to a compilation as the page says.</summary>
public class OwnRuleTests
{
    [Fact]
    public void The_rule_on_the_page_is_the_one_that_is_tested() =>
        Assert.Contains(
            $"```csharp\n{SourceOf("StpLang.Samples/MilestoneWithoutOwner.cs")}```\n",
            File.ReadAllText(Repository.PathOf("docs", "own-rules.md"))
        );

    [Fact]
    public void It_is_used_as_the_page_says()
    {
        var compilation = TestPlans.Of(
            (
                "plan.stp",
                TestPlans.Plan
                    + """programme falls "Falls" { kind: prevention  milestone "Live" { due: 2018-04-01 } }"""
            )
        );

        // use
        var check = PlanCheck.Of(
            compilation,
            new CheckOptions { Rules = [.. StandardRules.All, new MilestoneWithoutOwner()] }
        );
        foreach (var finding in check.Findings)
        {
            Console.WriteLine(finding);
        }
        // end

        var found = Assert.Single(check.Findings, f => f.Descriptor.Id == "EXA0001");
        Assert.Equal("nobody owns the milestone Live of `falls`; name an `owner`", found.Message);

        var lines = SourceOf("StpLang.Tests/Docs/OwnRuleTests.cs").Split('\n').ToList();
        var from = lines.IndexOf("        // use") + 1;
        var use = lines[from..lines.IndexOf("        // end")]
            .Select(l => l.Length > 8 ? l[8..] : l);
        Assert.Contains(
            $"```csharp\n{string.Join('\n', use)}\n```\n",
            File.ReadAllText(Repository.PathOf("docs", "own-rules.md"))
        );
    }

    private static string SourceOf(string file) =>
        File.ReadAllText(Repository.PathOf("tests", file));
}
