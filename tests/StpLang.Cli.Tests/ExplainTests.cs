using StpLang.Analysis.Rules;
using StpLang.Services.Explanations;
using StpLang.Tests;

namespace StpLang.Cli.Tests;

public class ExplainTests
{
    [Fact]
    public async Task Each_rule_has_its_page_inside_the_program()
    {
        foreach (var rule in StandardRules.Catalogue.Descriptors)
        {
            Assert.Equal(
                File.ReadAllText(Repository.PathOf("docs", "rules", $"{rule.Id}.md")),
                RulePages.Find(rule)
            );
        }

        var page = await Stp.RunAsync("explain", "STP1001");
        Assert.Equal(
            new Stp(0, File.ReadAllText(Repository.PathOf("docs", "rules", "STP1001.md")), ""),
            page
        );
        Assert.Equal(page, await Stp.RunAsync("explain", "unresolved_name"));
        Assert.Equal(page, await Stp.RunAsync("explain", "stp1001"));
    }

    [Fact]
    public async Task The_list_names_each_rule_once()
    {
        var run = await Stp.RunAsync("explain", "--list");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            StandardRules.Catalogue.Descriptors,
            rule =>
                Assert.Single(
                    run.Output.Split('\n'),
                    line => line.Contains($"  {rule.Id}  {rule.Name} ", StringComparison.Ordinal)
                )
        );
        Assert.Contains(
            "\n\nGap and funding (category-funding)\n  STP2001  ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task The_list_may_be_of_what_a_plan_is_asked()
    {
        var stp = await Stp.RunAsync("explain", "--list", "--at", "2017-03-30");
        Assert.Contains("STP2001", stp.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("STP5005", stp.Output, StringComparison.Ordinal);
        var forward = await Stp.RunAsync(
            "explain",
            "--list",
            "--kind",
            "joint_forward_plan",
            "--at",
            "2023-06-30"
        );
        Assert.DoesNotContain("STP2001", forward.Output, StringComparison.Ordinal);
        Assert.Contains("STP2005", forward.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--list --kind forward_plan", "`forward_plan` is no kind of plan")]
    [InlineData("--list --at yesterday", "`--at` takes a day, not `yesterday`")]
    [InlineData("STP2005 --at today", "`--kind` and `--at` choose among the rules that are listed")]
    public async Task What_the_list_cannot_be_of_is_said(string arguments, string said)
    {
        var run = await Stp.RunAsync(["explain", .. arguments.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_what_the_rule_rests_on()
    {
        var page = await Stp.RunAsync("explain", "STP2005");
        Assert.Equal(page, await Stp.RunAsync("explain", "Underfunded_Programme"));
        Assert.Contains("\n- Group: Gap and funding\n", page.Output, StringComparison.Ordinal);
        Assert.Contains("\n- Rests on: CIPFA", page.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unresolved_nam", "; did you mean `unresolved_name`?")]
    [InlineData("STP205", "; did you mean `STP2005`, `STP2015` or `STP2025`?")]
    [InlineData("underfunded", "; did you mean `underfunded_programme`?")]
    [InlineData("STP9999", "")]
    [InlineData("../../x", "")]
    public async Task An_unknown_rule_is_wrong_use(string word, string question)
    {
        var run = await Stp.RunAsync("explain", word);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"stp: error: there is no rule `{word}`{question}\n",
            run.Error,
            StringComparison.Ordinal
        );
    }
}
