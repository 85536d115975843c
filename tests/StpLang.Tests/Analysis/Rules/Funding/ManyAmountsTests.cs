using System.Text;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Files;

namespace StpLang.Tests.Analysis.Rules.Funding;

/// <summary>Sums of many amounts are exact, and a finding about many says it in few places.</summary>
public class ManyAmountsTests
{
    private const int Many = 1_000;

    // What a thousand times £0.1m comes to.
    private const string AllOfIt = "£100m";

    [Fact]
    public void A_budget_of_which_a_thousand_programmes_draw_all_is_not_over_committed() =>
        Assert.Empty(FindingsOf("STP2006", Draws("£100m", "£0.1m")));

    [Fact]
    public void A_pound_more_drawn_by_one_of_a_thousand_programmes_is_found()
    {
        var finding = Assert.Single(FindingsOf("STP2006", Draws(AllOfIt, "£100_001")));
        Assert.Equal(
            "`all` holds £100m in 2018/19 but 1,000 programmes draw £100,000,001, £1 too much",
            finding.Message
        );
        Assert.Equal(11, finding.Related.Length);
        Assert.Equal("`p0` draws £100,001 in 2018/19", finding.Related[0].Message);
        Assert.Equal(
            "the first of 990 smaller amounts that come to £99m in 2018/19 together",
            finding.Related[^1].Message
        );
    }

    [Theory]
    [InlineData("£100m", "")]
    [InlineData("£100_000_001", "STP2005")]
    [InlineData("£99_999_999", "STP2017")]
    public void A_programme_is_paid_by_a_thousand_budgets_to_the_pound(string cost, string found)
    {
        var plan = new StringBuilder();
        for (var i = 0; i < Many; i++)
        {
            plan.AppendLine(
                $"budget b{i} {{ kind: other  holder: county  amount: {{ 2018/19: £0.1m }} }}"
            );
        }

        plan.AppendLine($"programme x {{ kind: enabler  cost: {{ 2018/19: {cost} }}");
        for (var i = 0; i < Many; i++)
        {
            plan.AppendLine($"  from b{i}: {{ 2018/19: £0.1m }}");
        }

        var findings = PlanOf(plan.Append('}').ToString())
            .Findings.Where(each => each.Descriptor.Id is "STP2005" or "STP2006" or "STP2017");
        Assert.Equal(found, string.Join(' ', findings.Select(each => each.Descriptor.Id)));
    }

    [Theory]
    [InlineData("£100m", false)]
    [InlineData("£100.1m", false)]
    [InlineData("£100_100_001", true)]
    [InlineData("£99.9m", false)]
    [InlineData("£99_899_999", true)]
    public void Solutions_are_backed_by_a_thousand_savings_within_a_tenth_of_a_million(
        string solutions,
        bool isFound
    )
    {
        var gap =
            $"gap {{ do_nothing: {{ 2020/21: £200m }}  solutions: {{ 2020/21: {solutions} }} }}";
        Assert.Equal(isFound, FindingsOf("STP2016", gap + Savings()).Any());
    }

    [Theory]
    [InlineData("£100m", false)]
    [InlineData("£100_100_001", true)]
    [InlineData("£99_899_999", true)]
    public void A_gap_adds_up_with_a_thousand_savings(string residual, bool isFound)
    {
        var gap =
            $"gap {{ do_nothing: {{ 2020/21: £200m }}  residual: {{ 2020/21: {residual} }} }}";
        Assert.Equal(isFound, FindingsOf("STP2002", gap + Savings()).Any());
    }

    private static string Draws(string held, string first)
    {
        var plan = new StringBuilder(
            $"budget all {{ kind: other  holder: county  amount: {{ 2018/19: {held} }} }}\n"
        );
        for (var i = 0; i < Many; i++)
        {
            plan.AppendLine(
                $"programme p{i} {{ kind: enabler  from all: {{ 2018/19: {(i == 0 ? first : "£0.1m")} }} }}"
            );
        }

        return plan.ToString();
    }

    private static string Savings()
    {
        var plan = new StringBuilder("\n");
        for (var i = 0; i < Many; i++)
        {
            plan.AppendLine($"programme p{i} {{ kind: enabler  saving: {{ 2020/21: £0.1m }} }}");
        }

        return plan.ToString();
    }

    private static IEnumerable<Diagnostic> FindingsOf(string id, string plan) =>
        PlanOf(plan).Findings.Where(each => each.Descriptor.Id == id);

    private static PlanCheck PlanOf(string plan) =>
        PlanCheck.Of(
            Compilation.Create(
                SourceFile.Of("plan.stp", SourceText.From(RuleCases.Preamble + plan))
            )
        );
}
