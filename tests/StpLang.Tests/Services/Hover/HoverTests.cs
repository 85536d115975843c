using System.Text;
using StpLang.Services.Hover;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Hover;

public class HoverTests
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2018/19  as_of: 2016-10-21 }
        partner county "Norfolk County Council" { kind: county_council }
        partner ccg "Norwich CCG" { kind: ccg }
        /// As allocated in *May*.
        /// Falls every year.
        budget grant "Public health grant" { kind: other  holder: county  amount: { 2016/17: £38.1m, 2017/18: £1m } }
        /// A share of all.
        let uplift = 5% of grant.amount[2016/17]
        programme falls "Falls | fractures" {
          kind:  prevention
          lead:  county
          cost:  { 2016/17: uplift, 2017/18: £1.5m }
          saving: 2 * grant.amount
          from grant: { 2016/17: £1m, 2017/18: £1.5m }
          outcome hips "Hip fractures" { unit: "per 100,000"  direction: down  baseline: { 2015/16: 571 }  target: { 2018/19: 500 } }
        }
        governance {
          board both "Both" { members: [county, ccg] }
          board councils "Councils" { members: [county] }
          involves county { development { councillors: yes } }
          decision close "Close" { decided_by: [both]  about: [falls] }
        }

        """;

    public static TheoryData<string> Plans => ExamplePlans.All;

    /// <summary>All that is said of the words of a plan, each thing once.</summary>
    [Fact]
    public void All_that_is_said_of_a_plan()
    {
        var document = MarkedWorkspace.Parse(Plan).Document;
        var text = new StringBuilder();
        var said = new HashSet<string>();
        foreach (var token in document.Tree.Root.DescendantTokens())
        {
            if (
                HoverService.GetHover(document, token.Span.Start) is { } hover
                && said.Add(hover.Markdown)
            )
            {
                var line = document.Text.PositionOf(token.Span.Start).Line + 1;
                text.Append(
                    $"==== line {line}: {document.Text.ToString(hover.Span)}\n{First(hover.Markdown)}\n\n"
                );
            }
        }

        Baseline.Equal("tests/StpLang.Tests/Services/Hover/plan.md", text.ToString());
    }

    [Theory]
    [InlineData("budget b { holder: gr$0ant }", "| 2016/17 | £38.1m | £1m | £37.1m |")]
    [InlineData("budget b { holder: gr$0ant }", "# STP1008")]
    [InlineData("risk r { owner: c$0cg }", "Not on Councils")]
    [InlineData(
        "let x = 5$0% of grant.amount[2016/17]",
        "`5% of grant.amount[2016/17]` = **£1.905m**\n\n= `5% of £38.1m`"
    )]
    [InlineData("let x = total(grant.amount) $0+ £1m", "= **£40.1m**")]
    [InlineData("let x = to$0tal(grant.amount)", "`total(grant.amount)` = **£39.1m**")]
    [InlineData("programme q {\n  /// Those who fell.\n  co$0hort { } }", "Those who fell.")]
    [InlineData("let x = 1 $0/ 0", "has no value: something in it is in error")]
    [InlineData("budget b { status: b$0id }", "| `confirmed` | Granted or allocated |")]
    [InlineData("budget b { st$0atus: bid }", "| `conditional` |")]
    [InlineData("plan q { footprint: \"E540$000022\" }", "Footprint **Norfolk and Waveney**")]
    [InlineData("programme q { accepts STP$02005 { } }", "# STP2005 underfunded_programme")]
    [InlineData(
        "programme fu$0nds { kind: prevention  cost: { 2016/17: £1m }  source: \"x\" }",
        "| 2016/17 | £1m | £0 | £1m |"
    )]
    public void What_is_said(string marked, string expected) =>
        Assert.Contains(expected, At(marked)!.Markdown);

    [Theory]
    [InlineData("$0 ")]
    [InlineData("// comm$0ent")]
    [InlineData("let x $0= 1")]
    [InlineData("let x = £$01m")]
    [InlineData("budget b { } $0 ")]
    public void Nothing_is_said(string marked) => Assert.Null(At(marked));

    [Fact]
    public void What_was_last_known_says_so()
    {
        var marked = MarkedWorkspace.Parse(Plan);
        var workspace = marked.Workspace.WithOpen("plan.stp", marked.Document.Text);
        workspace.GetDocument("plan.stp")!.GetCheck();
        var text = marked.TextOf("plan.stp");
        var at = text.IndexOf("£38.1m", StringComparison.Ordinal);
        workspace = workspace.WithChanges("plan.stp", new TextChange(new TextSpan(at, 6), "£38x"));
        var hover = HoverService.GetHover(
            workspace.GetDocument("plan.stp")!,
            text.IndexOf("from grant", StringComparison.Ordinal) + 4
        );
        Assert.Contains("| 2016/17 | £38.1m |", hover!.Markdown);
        Assert.Contains("in error now", hover.Markdown);
    }

    [Fact]
    public void What_was_never_known_says_so()
    {
        var hover = At("programme half { from gr$0ant: { 2016/17: £1q } }");
        Assert.Contains("figures may be wrong", hover!.Markdown);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_position_of_every_example_can_be_asked(string path)
    {
        var workspace = Workspace.Of(new FolderFiles(Repository.PathOf("examples")));
        foreach (var tree in workspace.PlanAt(path, out _)!.GetCompilation().SyntaxTrees)
        {
            if (workspace.GetDocument(tree.FilePath) is not { } document)
            {
                continue;
            }

            for (var position = 0; position <= tree.Text.Length; position += Scale.IsFull ? 1 : 7)
            {
                if (HoverService.GetHover(document, position) is { } hover)
                {
                    Assert.InRange(position, hover.Span.Start, hover.Span.End);
                    Assert.NotEqual("", hover.Markdown.Trim());
                }
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Past_the_ends_of_the_text_there_is_nothing(int position) =>
        Assert.Null(HoverService.GetHover(MarkedWorkspace.Parse("let x = 1\n").Document, position));

    // What the reference and the rules' pages say is known from there.
    private static string First(string markdown)
    {
        var page = markdown.IndexOf("# STP", StringComparison.Ordinal);
        var known = page < 0 ? markdown : markdown[..(page + 9)] + "…";
        return known.Contains("\n| property |", StringComparison.Ordinal)
            ? known[..known.IndexOf("\n| property |", StringComparison.Ordinal)] + "…"
            : known;
    }

    private static HoverInfo? At(string marked)
    {
        var workspace = MarkedWorkspace.Parse(Plan + marked);
        return HoverService.GetHover(workspace.Document, workspace.Position);
    }
}
