using StpLang.Analysis;
using StpLang.Analysis.Rules;
using StpLang.Diagnostics;

namespace StpLang.Tests.Analysis;

/// <summary>Every rule on plans that break it, that just do not, and to which it does not apply.</summary>
public class RuleCaseTests
{
    public static TheoryData<string> Ids =>
        [.. StandardRules.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_finds_what_its_cases_say(string id)
    {
        var cases = RuleCases.Of(RuleOf(id));
        Baseline.Equal(cases.Path, cases.Render());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_case_of_each_kind_and_one_finding_where_it_is_broken(string id)
    {
        var cases = RuleCases.Of(RuleOf(id));
        var scope = cases.Rule.Descriptor.Scope;
        string[] kinds =
        [
            RuleCases.Breaks,
            RuleCases.JustHolds,
            RuleCases.DoesNotApply,
            .. (scope.From ?? scope.Until) is null ? [] : new[] { RuleCases.OutOfTime },
            .. scope.Plans == RuleScope.All.Plans ? [] : new[] { RuleCases.OtherPlan },
        ];
        Assert.Empty(kinds.Except(cases.Cases.Select(each => each.Kind)));

        Assert.All(
            cases.Cases,
            each =>
            {
                string[] expected = each.Kind == RuleCases.Breaks ? [id] : [];
                Assert.Equal(expected, cases.FindingsOf(each).Select(f => f.Descriptor.Id));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_finding_says_what_to_do_in_one_line(string id)
    {
        var cases = RuleCases.Of(RuleOf(id));
        Assert.All(
            cases.Cases.SelectMany(cases.FindingsOf),
            finding =>
            {
                Assert.DoesNotContain('\n', finding.Message);
                Assert.False(finding.Message.EndsWith('.'), finding.Message);
                Assert.False(finding.Help?.EndsWith('.') ?? false, finding.Help);
                Assert.True(finding.Location.Span.Length > 0, "nothing is underlined");
            }
        );
    }

    [Fact]
    public void Every_rule_of_the_library_is_among_the_standard_rules() =>
        Assert.Equal(
            typeof(Rule)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
                .Select(type => type.FullName)
                .Order(StringComparer.Ordinal),
            StandardRules.All.Select(rule => rule.GetType().FullName).Order(StringComparer.Ordinal)
        );

    private static Rule RuleOf(string id) =>
        StandardRules.All.Single(rule => rule.Descriptor.Id == id);
}
