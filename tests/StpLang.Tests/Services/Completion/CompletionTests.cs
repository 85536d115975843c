using StpLang.Formatting;
using StpLang.Services.Completion;

namespace StpLang.Tests.Services.Completion;

/// <summary>What is offered where, and what becomes of the text when it is chosen.</summary>
public class CompletionTests
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2018/19  as_of: 2016-10-21 }
        partner county "Norfolk County Council" { kind: county_council }
        partner suffolk "Suffolk County Council" { kind: county_council }
        partner ccg "Norwich CCG" { kind: ccg }
        partner district "Norwich" { kind: district_council }
        budget grant "Public health grant" { kind: other  holder: county  amount: { 2016/17: £2m, 2017/18: £1m } }
        budget other "Old money" { kind: other  holder: ccg  amount: { 2016/17: £3m } }
        let uplift = 2%
        programme falls "Falls" { kind: prevention  cost: { 2016/17: £3m }  from other: { 2016/17: £3m } }
        governance { involves county { } }

        """;

    // What is offered, in order: the first few, and not those behind a dash.
    [Theory]
    // Members.
    [InlineData(
        "budget b { $0 }",
        "kind holder amount recurrent spend status ring_fenced_for source illustrative accepts"
    )]
    [InlineData("budget b { kind: other  $0 }", "holder amount recurrent -kind")]
    [InlineData("budget b {\n  $0\n}", "kind holder amount")]
    [InlineData("budget b { ho$0 }", "kind holder")]
    [InlineData("budget b { ho$0: county }", "kind holder amount")]
    [InlineData("budget b { hol$0der: county }", "holder -kind")]
    [InlineData(
        "$0",
        "let partner budget pool programme relationship engagement risk -plan -governance -cohort"
    )]
    [InlineData("prog$0", "let partner")]
    [InlineData("programme q { $0 }", "kind tier")]
    // Names.
    [InlineData("programme q { from $0 }", "grant other -county")]
    [InlineData("programme q { from grant: { } from $0 }", "other -grant")]
    [InlineData(
        "budget late \"Late\" { kind: other  amount: { 2016/17: £1m } }\nprogramme q { from $0 }",
        "grant late other"
    )]
    [InlineData("programme q { from gr$0: { } }", "grant other")]
    [InlineData("programme q { lead: $0 }", "county suffolk ccg district -grant")]
    [InlineData("programme q { with: [county, $0] }", "suffolk ccg district -county")]
    [InlineData("programme q { alternative: $0 }", "falls -q")]
    [InlineData("relationship county with $0", "suffolk ccg district -county")]
    [InlineData(
        "partner board { kind: health_and_wellbeing_board  council: $0 }",
        "county suffolk district ccg -board"
    )]
    // Choices.
    [InlineData("budget b { status: $0 }", "confirmed conditional bid")]
    [InlineData("budget b { status: con$0 }", "confirmed conditional bid")]
    [InlineData("budget b { recurrent: $0 }", "yes no")]
    [InlineData("programme q { addresses: [falls, $0] }", "diabetes obesity -falls")]
    // Years, series, days.
    [InlineData(
        "programme q { cost: { $0 } }",
        "2016/17..2018/19 2016/17 2017/18 2018/19 -2015/16"
    )]
    [InlineData(
        "programme q { cost: { 2016/17: £1m, $0 } }",
        "2017/18..2018/19 2017/18 2018/19 -2016/17"
    )]
    [InlineData("programme q { cost: { 2016/17: £1m, 2017/18..$0 } }", "2017/18 2018/19 -2016/17")]
    [InlineData("programme q { outcome o { baseline: { $0 } } }", "2016/17..2018/19 2013/14")]
    [InlineData(
        "programme q { cost: $0 }",
        "{·each·year·} {·all·years·} grant.amount -grant -cost"
    )]
    [InlineData(
        "programme q { cost: { 2016/17: £4m }  from grant: $0 }",
        "{·what·is·unfunded·} {·each·year·}"
    )]
    [InlineData("programme q { starts: $0 }", "2016-10-21 2016-04-01 2017-03-31")]
    // Figures.
    [InlineData("programme q { cost: { 2016/17: $0 } }", "grant.amount")]
    [InlineData("programme q { cost: { 2016/17: grant.amount[$0] } }", "2016/17 2017/18 2018/19")]
    [InlineData("programme q { cost: uplift of $0 }", "grant.amount other.amount -q.cost")]
    [InlineData("programme q { cost: grant.$0 }", "amount -holder -source")]
    [InlineData("programme q { cost: gr$0ant.amount }", "grant.amount")]
    [InlineData("let x = $0", "grant.amount other.amount uplift -x")]
    [InlineData("let x = tot$0(grant.amount)", "total min max -grant.amount")]
    // Codes and rules.
    [InlineData("partner x { member \"C\" { role: $0  body: county } }", "councillor")]
    [InlineData(
        "governance { involves ccg { position: $0  development { councillors: yes } } }",
        "endorsed noted declined objected"
    )]
    [InlineData(
        "budget b { status: $0  accepts STP2001 { because: \"so\" } }",
        "confirmed conditional bid"
    )]
    [InlineData("let t = \"As said\"\nbudget b { source: $0 }", "t -uplift")]
    [InlineData("budget b { accepts $0", "STP2001 -STP1001")]
    // Nothing.
    [InlineData("budget $0", "")]
    [InlineData("budget b \"$0\" { }", "")]
    [InlineData("// $0", "")]
    [InlineData("budget b { kind: $0", "ccg_allocation")]
    [InlineData("programme q { cost:$0 { 2016/17: £1m } }", "")]
    [InlineData("let x = grant.amount$0[2016/17]", "amount")]
    public void What_is_offered(string marked, string expected)
    {
        var items = At(marked).Items.Select(item => item.Label.Replace(' ', '·')).ToList();
        var words = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var wanted = words.Where(word => word[0] != '-').ToList();
        Assert.Equal(wanted, items.Where(wanted.Contains));
        Assert.DoesNotContain(items, item => words.Contains($"-{item}"));
        Assert.True(wanted.Count > 0 || items.Count == 0, string.Join(' ', items));
    }

    // What the text is then, with what is still to be filled in.
    [Theory]
    [InlineData("budget b { ho$0 }", "holder", "budget b { holder: [|county|] }")]
    [InlineData("budget b { h$0older: ccg }", "holder", "budget b { holder: ccg }")]
    [InlineData("budget b { ho$0: ccg }", "holder", "budget b { holder: ccg }")]
    [InlineData("budget b { kind: $0 }", "other", "budget b { kind: other }")]
    [InlineData("budget b { kind: $0capital }", "other", "budget b { kind: other }")]
    [InlineData("budget b { kind: cap$0ital }", "other", "budget b { kind: other }")]
    [InlineData("programme q { with: $0 }", "ccg", "programme q { with: [ccg] }")]
    [InlineData("programme q { with: [c$0] }", "ccg", "programme q { with: [ccg] }")]
    [InlineData("programme q { addresses: $0 }", "falls", "programme q { addresses: [falls] }")]
    [InlineData(
        "programme q { cost: { $0 } }",
        "2017/18",
        "programme q { cost: { 2017/18: £[|0|]m } }"
    )]
    [InlineData(
        "programme q { cost: { 2016$0/17: £1m } }",
        "2017/18",
        "programme q { cost: { 2017/18: £1m } }"
    )]
    [InlineData(
        "programme q { cost: { 2016/17..$0 } }",
        "2017/18",
        "programme q { cost: { 2016/17..2017/18: £[|0|]m } }"
    )]
    [InlineData(
        "programme q { outcome o { target: { 2016/17: 5, $0 } } }",
        "2017/18",
        "programme q { outcome o { target: { 2016/17: 5, 2017/18: [|0|] } } }"
    )]
    [InlineData(
        "programme q { cost: $0 }",
        "{ each year }",
        "programme q { cost: { 2016/17: £[|0|]m, 2017/18: £[|0|]m, 2018/19: £[|0|]m } }"
    )]
    [InlineData(
        "programme q { cost: { 2016/17: £4m }  from grant: $0 }",
        "{ what is unfunded }",
        "programme q { cost: { 2016/17: £4m }  from grant: { 2016/17: £4m } }"
    )]
    [InlineData(
        "programme q { cost: { 2017/18: $0 } }",
        "grant.amount",
        "programme q { cost: { 2017/18: grant.amount[[|2017/18|]] } }"
    )]
    [InlineData(
        "programme q { cost: { 2017/18: o$0ther.amount[2017/18] } }",
        "grant.amount",
        "programme q { cost: { 2017/18: grant.amount[2017/18] } }"
    )]
    [InlineData("let x = $0", "total", "let x = total([|grant.amount|])")]
    [InlineData("let x = to$0(grant.amount)", "total", "let x = total(grant.amount)")]
    [InlineData(
        "plan q { footprint: \"Norf$0\" }",
        "Norfolk and Waveney",
        "plan q { footprint: \"E54000022\" }"
    )]
    [InlineData(
        "plan q { footprint: \"Norf$0",
        "Norfolk and Waveney",
        "plan q { footprint: \"E54000022\""
    )]
    [InlineData(
        "plan q { footprint: $0 }",
        "Norfolk and Waveney",
        "plan q { footprint: \"E54000022\" }"
    )]
    [InlineData(
        "partner x { in_footprints: [$0] }",
        "Norfolk and Waveney",
        "partner x { in_footprints: [\"E54000022\"] }"
    )]
    [InlineData("prog$0 q \"Q\" { }", "programme", "programme q \"Q\" { }")]
    [InlineData(
        "programme q {\n  $0\n}",
        "from",
        "programme q {\n  from [|grant|]: { [|2016/17..2018/19|]: £[|0|]m }\n}"
    )]
    [InlineData(
        "programme q {\n  $0\n}",
        "cohort",
        "programme q {\n  cohort {\n    size: [|0|]\n    who:  \"[||]\"\n  }\n}"
    )]
    [InlineData(
        "$0",
        "relationship",
        "relationship [|county|] with [|suffolk|] {\n  strength: [|limited|]\n}"
    )]
    [InlineData(
        "bud$0",
        "budget",
        "budget [|name|] \"[|Title|]\" {\n  kind:   [|ccg_allocation|]\n  holder: [|county|]\n  amount: { [|2016/17..2018/19|]: £[|0|]m }\n}"
    )]
    public void What_is_chosen_is_written(string marked, string label, string expected) =>
        Assert.Equal(expected, Chosen(marked, label));

    [Theory]
    [InlineData(
        "programme q { from $0 }",
        "grant",
        "Public health grant · left: £2m in 2016/17 and £1m in 2017/18"
    )]
    [InlineData("programme q { from $0 }", "other", "Old money · nothing left")]
    [InlineData("programme q { lead: $0 }", "ccg", "Norwich CCG · a CCG")]
    [InlineData("budget b { status: $0 }", "bid", "Asked for and not yet granted")]
    [InlineData(
        "budget b { $0 }",
        "kind",
        "required: Where the money comes from, which decides what it may pay for"
    )]
    [InlineData("let x = $0", "uplift", "2%")]
    [InlineData("let x = $0", "grant.amount", "{ 2016/17: £2m, 2017/18: £1m }")]
    public void What_is_said_of_it(string marked, string label, string expected) =>
        Assert.Equal(expected, At(marked).Items.Single(item => item.Label == label).Detail);

    [Fact]
    public void The_council_without_a_part_in_the_plan_comes_first()
    {
        var marked = Plan.Replace(
            "involves county { } }",
            "involves county { }  involves $0 { } }"
        );
        Assert.Equal(["suffolk", "district", "ccg"], Labels(marked));
    }

    [Fact]
    public void Of_what_is_found_an_acceptance_is_offered_first()
    {
        var labels = Labels(
            Plan
                + "programme q { kind: prevention  cost: { 2016/17: £1m }\n  accepts STP2001$0 { because: \"so\" } }"
        );
        Assert.Equal("STP2005", labels[0]);
    }

    [Fact]
    public void Files_of_the_folder_can_be_included_but_no_plan_and_none_that_leads_back() =>
        Assert.Equal(
            ["../money/pools.stp", "free.stp"],
            Labels(
                """
                include "people/partners.stp"
                plan p { }
                === people/partners.stp
                include "$0"
                === people/free.stp
                let x = 1
                === people/back.stp
                include "partners.stp"
                === apart/other_plan.stp
                plan q { }
                === money/pools.stp
                let y = 1
                === other/plan.stp
                plan r { }
                === other/parts/partners.stp
                let z = 1
                === money/far_back.stp
                include "../people/back.stp"
                """
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Whole_declarations_are_laid_out_the_usual_way_and_compile(string indentation)
    {
        var isNested = indentation.Length > 0;
        foreach (
            var item in At(isNested ? "programme q {\n  kind: other_kind\n  $0\n}" : "$0").Items
        )
        {
            if (item.Kind == CompletionKind.Declaration)
            {
                var text =
                    Plan
                    + (
                        isNested
                            ? $"programme q {{\n  kind: prevention\n  {item.NewText}\n}}\n"
                            : item.NewText + "\n"
                    );
                var tree = SyntaxTree.Parse(text);
                Assert.Empty(tree.GetDiagnostics());
                Assert.EndsWith(
                    isNested ? $"  {item.NewText}\n}}\n" : $"{item.NewText}\n",
                    Formatter.Format(tree).ToString()
                );
                Assert.DoesNotContain(
                    Compilation.Create(tree).GetDiagnostics(),
                    finding => finding.IsError
                );
            }
        }
    }

    [Fact]
    public void Of_many_names_those_are_offered_that_begin_as_typed()
    {
        var many = string.Concat(
            Enumerable.Range(0, 300).Select(i => $"partner body_{i} {{ kind: ccg }}\n")
        );
        var workspace = MarkedWorkspace.Parse(Plan + many + "budget b { holder: body_25$0 }");
        var list = CompletionService.GetCompletions(workspace.Document, workspace.Position);
        Assert.True(list.IsIncomplete);
        Assert.Equal(11, list.Items.Length);
        Assert.Equal("body_25", list.Items[0].Label);
    }

    [Theory]
    [InlineData("budget b { ho$0 }", "holder", "Partner that holds the money")]
    [InlineData("programme q { from $0 }", "grant", "| 2016/17 | £2m | £0 | £2m |")]
    [InlineData("let x = $0", "total", "added up over its years")]
    [InlineData("$0", "risk", "Something that may go wrong")]
    [InlineData("budget b { accepts $0 }", "STP2005", "# STP2005")]
    public void More_is_said_of_it_when_asked(string marked, string label, string expected)
    {
        var workspace = MarkedWorkspace.Parse(Plan + marked);
        var item = CompletionService
            .GetCompletions(workspace.Document, workspace.Position)
            .Items.Single(each => each.Label == label);
        Assert.Contains(expected, CompletionService.Resolve(workspace.Document, item.Topic!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("name nobody")]
    [InlineData("property budget nothing at all")]
    public void Of_what_is_gone_there_is_no_more_to_say(string topic) =>
        Assert.Null(CompletionService.Resolve(MarkedWorkspace.Parse(Plan).Document, topic));

    [Fact]
    public void Lines_end_as_those_of_the_file()
    {
        var workspace = MarkedWorkspace.Parse((Plan + "$0\n").ReplaceLineEndings("\r\n"));
        var items = CompletionService.GetCompletions(workspace.Document, workspace.Position).Items;
        Assert.Contains(items, item => item.NewText.Contains('\n'));
        Assert.All(
            items,
            item => Assert.Equal(item.NewText.ReplaceLineEndings("\r\n"), item.NewText)
        );
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Past_the_ends_of_the_text_is_at_the_end(int position) =>
        Assert.NotEmpty(
            CompletionService.GetCompletions(MarkedWorkspace.Parse(Plan).Document, position).Items
        );

    private static CompletionList At(string marked)
    {
        var workspace = MarkedWorkspace.Parse(Plan + marked);
        return CompletionService.GetCompletions(workspace.Document, workspace.Position);
    }

    private static List<string> Labels(string marked)
    {
        var workspace = MarkedWorkspace.Parse(marked);
        return
        [
            .. CompletionService
                .GetCompletions(workspace.Document, workspace.Position)
                .Items.Select(item => item.Label),
        ];
    }

    private static string Chosen(string marked, string label)
    {
        var text = Plan + marked.Replace("$0", "");
        var item = At(marked).Items.Single(each => each.Label == label);
        var written = item.NewText;
        foreach (var hole in item.Placeholders.Reverse())
        {
            written = written.Insert(hole.End, "|]").Insert(hole.Start, "[|");
        }

        return (text[..item.Span.Start] + written + text[item.Span.End..])[Plan.Length..];
    }
}
