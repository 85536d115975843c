using StpLang.Services.Overview;

namespace StpLang.Tests.Services.Overview;

/// <summary>A plan as a whole.</summary>
public class OverviewTests
{
    private const string Plan = """
        plan p "The plan" {
          footprint: "E54000022"  window: 2016/17..2017/18  as_of: 2016-10-21
          accepts STP5008 { because: "to come" }
          accepts STP6501 { because: "held before"  until: 2016-03-31 }
        }
        partner county "The county" { kind: county_council }
        budget grant "The grant" { kind: other  holder: county  amount: { 2016/17: £4m } }
        budget empty { kind: other  holder: county }
        budget over { kind: other  holder: county  amount: { 2016/17: £1m } }
        programme whole { kind: prevention  cost: { 2016/17: £1m }  from grant: { 2016/17: £1m } }
        programme half { kind: prevention  cost: { 2016/17: £1m }  from grant: { 2016/17: £0.5m } }
        programme none {
          kind: prevention  cost: { 2016/17: £1m }
          accepts STP2005 { because: "asked for"  until: 2017-03-31 }
        }
        programme free { kind: prevention  from over: { 2016/17: £2m } }
        $0
        """;

    [Fact]
    public void It_is_listed_by_kind_with_how_far_it_is_covered() =>
        Assert.Equal(
            """
            Plan: The plan
            Partners: The county
            Budgets: The grant (Covered, £2.5m left of £4m), empty, over (Uncovered, overdrawn: £1m in 2016/17)
            Programmes: whole (Covered, 100% funded), half (Partly, 50% funded), none (Uncovered, 0% funded), free
            """,
            string.Join(
                '\n',
                Overview()
                    .Kinds.Select(kind =>
                        $"{kind.Title}: {string.Join(", ", kind.Items.Select(Shown))}"
                    )
            )
        );

    [Fact]
    public void What_is_accepted_is_listed_by_when_it_runs_out() =>
        Assert.Equal(
            """
            STP6501 2016-03-31 held before, over
            STP2005 2017-03-31 asked for
            STP5008  to come
            """,
            string.Join(
                '\n',
                Overview()
                    .Acceptances.Select(each =>
                        $"{each.Rule?.Id} {each.Until:yyyy-MM-dd} {each.Because}{(each.HasExpired ? ", over" : "")}"
                    )
            )
        );

    [Fact]
    public void What_could_be_accepted_is_what_is_found_and_not_accepted()
    {
        var found = Overview().ToAccept.Select(finding => finding.Descriptor.Id).ToHashSet();
        Assert.Contains("STP6501", found);
        Assert.DoesNotContain("STP5008", found);
        Assert.DoesNotContain(found, id => id.StartsWith("STP1", StringComparison.Ordinal));
    }

    private static PlanOverview Overview() =>
        OverviewService.GetOverview(
            MarkedWorkspace.Parse(Plan).Document,
            TestContext.Current.CancellationToken
        );

    private static string Shown(OverviewItem item) =>
        item.Coverage is { } coverage ? $"{item.Title} ({coverage}, {item.Figures})" : item.Title;
}
