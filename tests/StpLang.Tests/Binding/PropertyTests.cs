namespace StpLang.Tests.Binding;

public class PropertyTests
{
    [Theory]
    [InlineData(
        "budget b { kind: dfg  holder: county  [|ammount|]: { 2016/17: £1m } }",
        """
            STP1003 a budget has no `ammount`; did you mean `amount`?
            """
    )]
    [InlineData(
        "budget b { kind: dfg  holder: county  amount: { 2016/17: £1m }  [|ring_fence|]: \"roads\" }",
        """
            STP1003 a budget has no `ring_fence`; did you mean `ring_fenced_for`?
            """
    )]
    [InlineData(
        "budget b { kind: dfg  holder: county  amount: { 2016/17: £1m }  [|colour|]: 3 }",
        """
            STP1003 a budget has no `colour`
              help: it has: kind, holder, amount, recurrent, spend, status, ring_fenced_for, source, illustrative
            """
    )]
    [InlineData(
        "programme p { kind: enabler  [|cohort|]: 3 }",
        """
            STP1003 a programme has no `cohort`
              help: `cohort` is a declaration here, written without ':'
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cohort { size: 3  [|whom|]: \"all\" } }",
        """
            STP1003 a cohort has no `whom`; did you mean `who`?
            """
    )]
    [InlineData(
        "let x = grant.[|ammount|]\nprogramme p { kind: enabler cost: x }",
        """
            STP1003 a budget has no `ammount`; did you mean `amount`?
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: p.[|outcomes|] }",
        """
            STP1003 a programme has no `outcomes`
            """
    )]
    public void A_property_there_is_not(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "risk r { owner: county  [|owner|]: town_ccg }",
        """
            STP1004 `owner` is given twice
              see owner (1,10): given first here
            """
    )]
    [InlineData(
        "programme p { kind: enabler  from grant: { 2016/17: £1m }  from [|grant|]: { 2017/18: £1m } }",
        """
            STP1004 `from grant` is given twice
              see grant (1,35): given first here
            """
    )]
    [InlineData(
        "governance { involves county { development { councillors: yes }  [|development|] { councillors: no } } }",
        """
            STP1004 `development` is given twice
              see development (1,32): given first here
            """
    )]
    public void A_property_given_twice(string text, string expected) =>
        Findings.Expect(text, expected);

    [Fact]
    public void A_member_declares_an_interest_in_each_of_several_programmes() =>
        Findings.Expect(
            """
            programme p { kind: enabler }
            programme q { kind: enabler }
            governance { board b { interest county { in: p }  interest county { in: q } } }
            """,
            ""
        );

    [Theory]
    [InlineData(
        "budget [|b|] { kind: dfg  amount: { 2016/17: £1m } }",
        """
            STP1005 budget `b` needs `holder`
              help: holder: a partner (Partner that holds the money and answers for it)
            """
    )]
    [InlineData(
        "[|gap|] { scope: nhs_only }",
        """
            STP1005 the gap needs `do_nothing`
              help: do_nothing: money by year (Gap in each year if nothing is done, pounds)
            """
    )]
    [InlineData(
        "risk r { accepts [|STP7004|] { } }",
        """
            STP1005 `accepts STP7004` needs `because`
              help: because: text (Why the finding is lived with, for reviewers to read)
            """
    )]
    [InlineData(
        "partner [|p|] { }",
        """
            STP1005 partner `p` needs `kind`
              help: kind: a kind of partner (What sort of body it is)
            """
    )]
    public void A_property_left_out(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "partner p { kind: [|countty_council|] }",
        """
            STP1007 `countty_council` is no kind of partner; did you mean `county_council`?
            """
    )]
    [InlineData(
        "partner p { kind: [|hospital|] }",
        "STP1007 `hospital` is no kind of partner; did you mean `foundation_trust` or `nhs_trust`?"
    )]
    [InlineData(
        "partner p { kind: [|zoo|] }",
        """
            STP1007 `zoo` is no kind of partner
              help: it is one of: ccg, integrated_care_board, nhs_trust, foundation_trust, ambulance_trust, gp_federation, primary_care_network, lmc, county_council, unitary_council, metropolitan_council, london_borough, district_council, combined_authority, health_and_wellbeing_board, scrutiny_committee, integrated_care_partnership, provider_collaborative, healthwatch, voluntary_sector and 7 more
            """
    )]
    [InlineData(
        "programme p { kind: [|Prevention|] }",
        """
            STP0010 words are joined by `_` and have no capitals or quotes; write `prevention`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  addresses: [diabetes, [|heart|], [|smokng|]] }",
        """
            STP1007 `heart` is no condition a programme addresses
              help: it is one of: diabetes, obesity, smoking, alcohol, mental_health, cancer, cardiovascular, falls, other
            STP1007 `smokng` is no condition a programme addresses; did you mean `smoking`?
              help: it is one of: diabetes, obesity, smoking, alcohol, mental_health, cancer, cardiovascular, falls, other
            """
    )]
    [InlineData(
        "budget b { kind: dfg  holder: county  amount: { 2016/17: £1m }  status: [|yes|] }",
        """
            STP1007 `yes` is no status of a budget
              help: it is one of: confirmed, conditional, bid
            """
    )]
    public void A_word_that_is_no_choice(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "[|outcome|] o { gap: care_and_quality unit: \"x\" direction: up baseline: { 2015/16: 1 } target: { 2020/21: 2 } }",
        """
            STP1017 `outcome` belongs in a programme
            """
    )]
    [InlineData(
        "[|milestone|] \"Live\" { due: 2018-04-01 }",
        """
            STP1017 `milestone` belongs in a plan or a programme
            """
    )]
    [InlineData(
        "[|board|] b { }",
        """
            STP1017 `board` belongs in the governance
            """
    )]
    [InlineData(
        "risk r { [|budget|] b { kind: dfg  holder: county  amount: { 2016/17: £1m } } }",
        """
            STP1017 `budget` stands outside other declarations, not in a risk
              help: move it out, or look for a '}' missing above
            """
    )]
    [InlineData(
        "programme p { kind: enabler  [|covers|] county { share: 2% } }",
        """
            STP1017 `covers` belongs in a plan, not in a programme
            """
    )]
    [InlineData(
        "risk r { [|let|] x = 2% }\nrisk s { likelihood: 1 + total(x * grant.amount) / £1m }",
        """
            STP1017 `let` stands outside other declarations, not in a risk
              help: move it out, or look for a '}' missing above
            """
    )]
    [InlineData(
        "[|accepts|] STP7004 { because: \"x\" }",
        """
            STP1017 `accepts` belongs in the declaration whose finding it answers
            """
    )]
    [InlineData(
        "[|from|] grant: { 2016/17: £1m }",
        """
            STP1017 `from` belongs in a programme
            """
    )]
    public void A_declaration_out_of_place(string text, string expected) =>
        Findings.Expect(text, expected);
}
