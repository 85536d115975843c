using System.Text.RegularExpressions;
using StpLang.Tests;

namespace StpLang.Reports.Tests;

/// <summary>The reports of the examples as files to be looked at.</summary>
public class SnapshotTests
{
    private const string Folder = "tests/StpLang.Reports.Tests/Snapshots";

    public static TheoryData<string> Examples => Plans.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_reported_as_it_was(string name)
    {
        var check = Plans.Example(name);
        Baseline.Equal($"{Folder}/{name}/report.html", Plans.Page(check));
        Baseline.Equal($"{Folder}/{name}/report.md", Plans.Markdown(check));
        Baseline.Equal($"{Folder}/{name}/programmes.svg", Plans.Pictures(check, "programmes"));
    }

    [Fact]
    public void A_programme_that_falls_short_shows_where_and_leads_to_the_finding()
    {
        var page = Plans.Page(Plans.Broken());
        Baseline.Equal($"{Folder}/broken/report.html", page);
        var row = Regex
            .Match(
                page,
                "<tr><th[^>]*><a class=\"i\" href=\"#d-falls_prevention\">Falls prevention</a>.*?</tr>"
            )
            .Value;
        Assert.Equal(3, Regex.Count(row, "short by £0.2m"));
        var finding = Regex
            .Match(row, "<a href=\"#(STP[^\"]+)\">short by £0.2m</a>")
            .Groups[1]
            .Value;
        Assert.Matches($"<tr id=\"{finding}\">.*falls_prevention.*STP2005", page);
    }

    [Fact]
    public void A_plan_that_cannot_all_be_understood_is_reported_as_far_as_it_can()
    {
        var page = Plans.Page(
            Plans.Of(
                """
                plan here "Here" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
                partner county "County" { kind: county_council }
                programme falls "Falls" { kind: prevention  lead: countty  cost: { 2017/18: £1m } }
                """
            )
        );
        Assert.Contains("1 place of the plan cannot be understood", page, StringComparison.Ordinal);
        Assert.Contains("plan.stp, line 3", page, StringComparison.Ordinal);
        Assert.Contains("2017/18: cost £1m, given £0, short £1m", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plan x { footprint: \"E54000022\"  window: 2016/17..2020/21 }")]
    [InlineData("gap { }")]
    [InlineData("nonsense {")]
    public void Little_or_nothing_is_reported_too(string text) =>
        Assert.EndsWith("</html>\n", Plans.Page(Plans.Of(text)), StringComparison.Ordinal);

    [Fact]
    public void What_a_gap_does_not_state_is_neither_drawn_nor_told_as_nothing()
    {
        var page = Plans.Page(
            Plans.Of(
                """
                plan here "Here" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
                gap { measure: cumulative  residual: { 2020/21: £50m } }
                """
            ),
            "gap"
        );
        Assert.Contains("Gap if nothing is done: not stated", page, StringComparison.Ordinal);
        Assert.Contains("What solutions cost: not stated", page, StringComparison.Ordinal);
        Assert.Contains("does not say what the gap would be", page, StringComparison.Ordinal);
    }
}
