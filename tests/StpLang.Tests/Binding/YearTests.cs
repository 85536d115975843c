namespace StpLang.Tests.Binding;

public class YearTests
{
    private const string NoWindow = "\nplan p { footprint: \"x\"  as_of: 2016-10-21 }";

    [Theory]
    [InlineData(
        "programme p { kind: enabler  cost: { [|2017/19|]: £1m } }",
        """
            STP1010 `2017/19` is not a financial year; write 2017/18
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { [|2017/2018|]: £1m } }",
        """
            STP0010 a financial year is written as 2016/17 is; write `2017/18`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { [|2017|]: £1m } }",
        """
            STP1010 `2017` is not a financial year; write 2017/18
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18..[|2019/19|]: £1m } }",
        """
            STP1010 `2019/19` is not a financial year; write 2019/20
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { [|0001/02|]: £1m } }",
        """
            STP1010 `0001/02` is not a financial year
              help: to divide, put blanks round `/`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: grant.amount[[|2018/20|]] } }",
        """
            STP1010 `2018/20` is not a financial year; write 2018/19
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { [|20.5|]: £1m } }",
        """
            STP1006 an entry of a series begins with a financial year or a range of years, not with a number
              help: such as { 2016/17: £2m, 2017/18..2020/21: £3m }
            """
    )]
    public void A_year_that_is_none(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "programme p { kind: enabler  cost: { [|2021/22|]: £1m } }",
        """
            STP1011 2021/22 is outside the plan window 2016/17..2020/21
              see exampleshire (3,6): the plan and its window
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { [|2015/16..2017/18|]: £1m, [|2020/21..2022/23|]: £1m } }",
        """
            STP1011 2015/16..2017/18 is not all inside the plan window 2016/17..2020/21
              see exampleshire (3,6): the plan and its window
            STP1011 2020/21..2022/23 is not all inside the plan window 2016/17..2020/21
              see exampleshire (3,6): the plan and its window
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { [|2018/19..2017/18|]: £1m } }",
        """
            STP1011 this range runs backwards: 2017/18 comes before 2018/19
              help: write 2017/18..2018/19
            """
    )]
    [InlineData(
        "let early = { 2015/16: £1m }\nprogramme p { kind: enabler  cost: [|early * 2|] }",
        """
            STP1011 2015/16 is outside the plan window 2016/17..2020/21
              see exampleshire (4,6): the plan and its window
            """
    )]
    [InlineData(
        "programme p { kind: enabler  outcome o { gap: care_and_quality unit: \"x\" direction: up baseline: { [|2021/22|]: 1 } target: { [|2015/16|]: 2, 2025/26: 3 } } }",
        """
            STP1011 2021/22 is outside the plan window 2016/17..2020/21
              see exampleshire (3,6): the plan and its window
            STP1011 2015/16 is outside the plan window 2016/17..2020/21
              see exampleshire (3,6): the plan and its window
            """
    )]
    public void A_year_outside_the_window(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "plan p { footprint: \"x\"  window: [|2020/21..2016/17|]  as_of: 2016-10-21 }\nprogramme q { kind: enabler  cost: { 1999/00: £1m } }",
        "",
        """
            STP1011 this range runs backwards: 2016/17 comes before 2020/21
              help: write 2016/17..2020/21
            """
    )]
    [InlineData(
        "plan p { footprint: \"x\"  window: [|2020/21|]  as_of: 2016-10-21 }",
        "",
        """
            STP1006 `window` takes a range of years, not a financial year
              help: write the first and the last year, such as 2016/17..2020/21
            """
    )]
    [InlineData(
        "programme p_1 { kind: enabler  cost: [|£2m|] }\nplan [|p|] { footprint: \"x\"  as_of: 2016-10-21 }",
        "",
        """
            STP1006 `cost` takes money by year, not a single amount
              help: say in which years: { 2016/17..2020/21: £2m }
            STP1005 plan `p` needs `window`
              help: window: a range of years (Financial years the plan covers; money outside them is refused)
            """
    )]
    public void A_window_that_is_none(string text, string below, string expected) =>
        Findings.Expect(text, below, expected);

    [Fact]
    public void Without_a_window_no_year_is_outside_it() =>
        Assert.DoesNotContain(
            "STP1011",
            Findings.Describe(
                Compilation
                    .Create(
                        SyntaxTree.Parse(
                            "programme p { kind: enabler  cost: { 1999/00: £1m } }" + NoWindow
                        )
                    )
                    .GetDiagnostics()
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: £1m, [|2017/18|]: £2m } }",
        """
            STP1012 2017/18 is given twice in this series
              help: each year has one amount; a range gives it to each of its years
              see 2017/18: £1m (1,38): given first here
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2016/17..2018/19: £1m, [|2018/19..2020/21|]: £2m } }",
        """
            STP1012 2018/19 is given twice in this series
              help: each year has one amount; a range gives it to each of its years
              see 2016/17..2018/19: £1m (1,38): given first here
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2018/19: £1m, 2017/18: £1m, [|2016/17..2020/21|]: £2m } }",
        """
            STP1012 2017/18 is given twice in this series
              help: each year has one amount; a range gives it to each of its years
              see 2017/18: £1m (1,52): given first here
            """
    )]
    [InlineData(
        "let s = { 2017/18: £1m, [|2017/18|]: £2m }\nprogramme p { kind: enabler  cost: s }",
        """
            STP1012 2017/18 is given twice in this series
              help: each year has one amount; a range gives it to each of its years
              see 2017/18: £1m (1,11): given first here
            """
    )]
    public void A_year_given_twice(string text, string expected) => Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "programme p { kind: enabler  starts: [|2017-02-30|] }",
        """
            STP1018 2017-02-30 is not a date
              help: February 2017 has 28 days
            """
    )]
    [InlineData(
        "programme p { kind: enabler  starts: [|2017-13-01|] }",
        """
            STP1018 2017-13-01 is not a date
              help: a date is year, month and day, such as 2017-02-28
            """
    )]
    [InlineData(
        "programme p { kind: enabler  starts: [|2017-02-29|]  ends: [|0000-01-01|] }",
        """
            STP1018 2017-02-29 is not a date
              help: February 2017 has 28 days
            STP1018 0000-01-01 is not a date
              help: a date is year, month and day, such as 2017-02-28
            """
    )]
    [InlineData(
        "let live = [|2017-04-31|]\nprogramme p { kind: enabler  starts: live }",
        """
            STP1018 2017-04-31 is not a date
              help: April 2017 has 30 days
            """
    )]
    public void A_date_that_is_none(string text, string expected) =>
        Findings.Expect(text, expected);
}
