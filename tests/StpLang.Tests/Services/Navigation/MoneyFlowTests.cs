using System.Collections.Immutable;
using StpLang.Services.Navigation;
using StpLang.Vocabulary;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Navigation;

/// <summary>Where money comes from and goes.</summary>
public class MoneyFlowTests
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21  illustrative: yes }
        partner county "The county" { kind: county_council }
        budget grant "The grant" { kind: other  holder: county  amount: { 2016/17..2020/21: £2m }  illustrative: yes }
        pool joint "Joint fund" { host: county  parties: [county]  contribution grant: { 2017/18: £1m }  illustrative: yes }
        programme falls "Falls" {
          kind: prevention
          from grant: { 2017/18: £0.5m, 2018/19..2020/21: £0.6m }
          from joint: { 2017/18: £0.4m }
          illustrative: yes
        }

        """;

    [Theory]
    [InlineData("let x = $0falls.cost", "programme falls")]
    [InlineData("programme q { kin$0d: prevention }", "programme q")]
    [InlineData("budget q { holder: $0county }", "partner county")]
    [InlineData("budget q { $0holder: county }", "budget q")]
    [InlineData("pool q { parties: [$0", "pool q")]
    [InlineData("risk r { about: [fal$0ls] }", "programme falls")]
    [InlineData("risk r { about: [$0 ] }", "-")]
    [InlineData("let x$0 = 1", "-")]
    public void It_begins_at_what_has_money(string marked, string expected)
    {
        var files = MarkedWorkspace.Parse(Plan + marked);
        var party = MoneyFlowService.GetParty(
            files.Document,
            files.Position,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(expected, party is null ? "-" : $"{party.Kind.Keyword()} {party.Name}");
    }

    [Theory]
    [InlineData("county", "")]
    [InlineData("grant", "county 3,49 £2m a year from 2016/17 to 2020/21")]
    [InlineData("joint", "grant 4,73 £1m in 2017/18")]
    [InlineData(
        "falls",
        "grant 7,8 £0.5m in 2017/18 and £0.6m a year from 2018/19 to 2020/21; joint 8,8 £0.4m in 2017/18"
    )]
    public void Money_comes_in(string name, string expected) =>
        Assert.Equal(expected, Flows(name, MoneyFlowService.GetIncoming));

    [Theory]
    [InlineData("county", "grant 3,49 £2m a year from 2016/17 to 2020/21")]
    [InlineData(
        "grant",
        "joint 4,73 £1m in 2017/18; falls 7,8 £0.5m in 2017/18 and £0.6m a year from 2018/19 to 2020/21"
    )]
    [InlineData("joint", "falls 8,8 £0.4m in 2017/18")]
    [InlineData("falls", "")]
    public void Money_goes_out(string name, string expected) =>
        Assert.Equal(expected, Flows(name, MoneyFlowService.GetOutgoing));

    [Fact]
    public void A_flow_in_a_line_that_is_being_written_stays()
    {
        var files = MarkedWorkspace.Parse(Plan);
        var ct = TestContext.Current.CancellationToken;
        var workspace = files.Workspace.WithOpen("plan.stp", files.Document.Text);
        workspace.GetDocument("plan.stp", ct)!.GetCheck(ct);
        var place = Plan.IndexOf("kind: prevention", StringComparison.Ordinal);
        var document = workspace
            .WithChanges("plan.stp", new TextChange(new TextSpan(place, 16), "kind: "))
            .GetDocument("plan.stp", ct)!;
        Assert.Equal(
            ["joint", "falls"],
            MoneyFlowService
                .GetOutgoing(document, Plan.IndexOf("grant", StringComparison.Ordinal), ct)
                .Select(flow => flow.Party.Name)
        );
    }

    private static string Flows(
        string name,
        Func<Document, int, CancellationToken, ImmutableArray<MoneyFlow>> find
    ) =>
        string.Join(
            "; ",
            find(
                    MarkedWorkspace.Parse(Plan).Document,
                    Plan.IndexOf($"{name} \"", StringComparison.Ordinal),
                    TestContext.Current.CancellationToken
                )
                .Select(flow => $"{flow.Party.Name} {flow.Written.LineSpan.Start} {flow.Amounts}")
        );
}
