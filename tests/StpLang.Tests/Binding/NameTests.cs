namespace StpLang.Tests.Binding;

public class NameTests
{
    [Theory]
    [InlineData(
        "budget dfg { kind: dfg  holder: [|countty|]  amount: { 2016/17: £1m } }",
        """
            STP1001 no partner called `countty`; did you mean `county`?
            """
    )]
    [InlineData(
        "budget dfg { kind: dfg  holder: [|nobody_at_all|]  amount: { 2016/17: £1m } }",
        """
            STP1001 no partner called `nobody_at_all`
              help: declare it, or include the file that declares it
            """
    )]
    [InlineData(
        "risk staff { owner: [|gran|] }",
        """
            STP1001 no partner called `gran`
              help: declare it, or include the file that declares it
            """
    )]
    [InlineData(
        "risk staff { about: [[|county|], [|falls|]] }",
        """
            STP1008 `about` takes a programme; `county` is a partner
              see county (8,9): `county` is declared here
            STP1001 no programme called `falls`
              help: declare it, or include the file that declares it
            """
    )]
    [InlineData(
        "relationship county with [|own_ccg|] { strength: limited }",
        """
            STP1001 no partner called `own_ccg`; did you mean `town_ccg`?
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  cost: [|grnt|].amount }",
        """
            STP1001 nothing is called `grnt`; did you mean `grant`?
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  from [|grantt|]: { 2017/18: £1m } }",
        """
            STP1001 no budget or pool called `grantt`; did you mean `grant`?
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  cost: { 2017/18: [|uplift|] * £2m } }",
        """
            STP1001 nothing is called `uplift`
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  cost: 50% of [|saving|]  saving: { 2017/18: £1m } }",
        """
            STP1001 nothing is called `saving`
              help: a property is called by its declaration's name too: `falls.saving`
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  cost: [|sum|](grant.amount) }",
        """
            STP1001 there is no function `sum`; did you mean `total`?
              help: the functions are: total(series), min(value, …), max(value, …)
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  cost: [|of|](2%) }",
        """
            STP1001 there is no function `of`
              help: the functions are: total(series), min(value, …), max(value, …)
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  saving: grant.[|ring_fenced_for|] }",
        """
            STP1001 `grant` does not state its `ring_fenced_for`
              help: give `grant` its `ring_fenced_for`, or state a figure here
              see grant (10,8): `grant` is declared here
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  cost: grant.amount.[|first|] }",
        """
            STP1001 `first` goes a step too far: properties have no parts
              help: the figure of one year is written `grant.amount[2018/19]`
            """
    )]
    [InlineData(
        "let uplift = 2%\nprogramme falls { kind: prevention  cost: uplift.[|amount|] }",
        """
            STP1001 `uplift` is a definition and has no `amount`
            """
    )]
    [InlineData(
        "risk staff { owner: [|county.name|] }",
        """
            STP1001 no partner called `county.name`; did you mean `county`?
            """
    )]
    public void A_name_that_nothing_has(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "risk r { }\nbudget [|r|] { kind: dfg  holder: county  amount: { 2016/17: £1m } }",
        """
            STP1002 `r` is declared twice; the other is on line 1
              help: names are unique in a plan, whatever they name
              see r (1,6): `r` is first declared here
            """
    )]
    [InlineData(
        "let a_plan = 2%\nrisk r { likelihood: total(a_plan * grant.amount) / £1m }\nrisk [|a_plan|] { }",
        """
            STP1002 `a_plan` is declared twice; the other is on line 1
              help: names are unique in a plan, whatever they name
              see a_plan (1,5): `a_plan` is first declared here
            """
    )]
    [InlineData(
        "gap { do_nothing: { 2020/21: £1m } }\n[|gap|] { do_nothing: { 2020/21: £2m } }",
        """
            STP1002 `gap` is declared twice; the other is on line 1
              help: a plan has one `gap`; put both together
            """
    )]
    [InlineData(
        "governance { board b { } }\n[|governance|] { decision d { } }",
        """
            STP1002 `governance` is declared twice; the other is on line 1
              help: a plan has one `governance`; put both together
            """
    )]
    [InlineData(
        "programme p { kind: enabler  outcome o { gap: care_and_quality unit: \"x\" direction: up baseline: { 2015/16: 1 } target: { 2020/21: 2 } }\n  outcome [|o|] { gap: care_and_quality unit: \"x\" direction: up baseline: { 2015/16: 1 } target: { 2020/21: 2 } } }",
        """
            STP1002 `p.o` is declared twice; the other is on line 1
              help: names are unique in a plan, whatever they name
              see o (1,38): `p.o` is first declared here
            """
    )]
    public void Two_of_one_name(string text, string expected) => Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "risk staff { owner: [|grant|] }",
        """
            STP1008 `owner` takes a partner; `grant` is a budget
              see grant (10,8): `grant` is declared here
            """
    )]
    [InlineData(
        "risk staff { about: [[|county|]] }",
        """
            STP1008 `about` takes a programme; `county` is a partner
              see county (8,9): `county` is declared here
            """
    )]
    [InlineData(
        "programme falls { kind: prevention  from [|county|]: { 2017/18: £1m } }",
        """
            STP1008 `from` takes a budget or a pool; `county` is a partner
              see county (8,9): `county` is declared here
            """
    )]
    [InlineData(
        "risk staff { owner: [|exampleshire|] }",
        """
            STP1008 `owner` takes a partner; `exampleshire` is a plan
              see exampleshire (3,6): `exampleshire` is declared here
            """
    )]
    [InlineData(
        "governance { decision d { decided_by: [grant_board, [|grant|]] } board grant_board { } }",
        """
            STP1008 `decided_by` takes a board or a partner; `grant` is a budget
              see grant (10,8): `grant` is declared here
            """
    )]
    [InlineData(
        "relationship [|grant|] with county { strength: limited }",
        """
            STP1008 `relationship` takes a partner; `grant` is a budget
              see grant (10,8): `grant` is declared here
            """
    )]
    public void A_name_of_another_kind(string text, string expected) =>
        Findings.Expect(text, expected);

    [Fact]
    public void Names_too_long_to_show_are_cut_short()
    {
        var name = new string('n', 5000);
        var shown = new string('n', 59) + "…";
        Findings.Expect(
            $"budget {name} {{ kind: dfg  holder: [|{name}|]  amount: {{ 2016/17: £1m }} }}",
            $"STP1008 `holder` takes a partner; `{shown}` is a budget\n  see {name} (1,8): `{shown}` is declared here"
        );
    }

    [Fact]
    public void Names_that_are_right() =>
        Findings.Expect(
            """
            let partners = [county, town_ccg]
            let lead = county
            risk staff { owner: lead  likelihood: 3 }
            programme falls {
              kind: prevention
              with: partners
              cost: falls.saving * 50%
              saving: { 2017/18: £2m }
              outcome hips {
                gap: care_and_quality
                unit: "each"
                direction: down
                baseline: { 2015/16: 571 }
                target: { 2020/21: 90% * falls.hips.baseline[2015/16] }
              }
            }
            relationship county with town_ccg { strength: limited }
            """,
            ""
        );
}
