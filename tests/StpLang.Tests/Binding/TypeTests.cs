namespace StpLang.Tests.Binding;

public class TypeTests
{
    [Theory]
    [InlineData(
        "programme p { kind: enabler  cost: [|£2m|] }",
        """
            STP1006 `cost` takes money by year, not a single amount
              help: say in which years: { 2016/17..2020/21: £2m }
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|2_000_000|] }",
        """
            STP1006 `cost` takes money by year, not a number
              help: say in which years: { 2016/17..2020/21: £2_000_000 }
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|\"two million\"|] }",
        """
            STP1006 `cost` takes money by year, not text
              help: write the money of each year, such as { 2016/17..2020/21: £2m }
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|2_000_000|] } }",
        """
            STP1006 `2017/18` takes money, not a number
              help: an amount of money begins with '£': £2_000_000
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: £1m, 2018/19: [|2%|] } }",
        """
            STP1006 `2018/19` takes money, not a percentage
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|county|] } }",
        """
            STP1006 `2017/18` takes money, not `county`, a partner
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { [|2|]: £1m } }",
        """
            STP1006 an entry of a series begins with a financial year or a range of years, not with a number
              help: such as { 2016/17: £2m, 2017/18..2020/21: £3m }
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|grant|] }",
        """
            STP1006 `cost` takes money by year, not `grant`, a budget
              help: its figures are `grant.amount`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|total(grant.amount)|] }",
        """
            STP1006 `cost` takes money by year, not a single amount
              help: say in which years: { 2016/17..2020/21: total(grant.amount) }
            """
    )]
    [InlineData(
        "programme p { kind: enabler  starts: [|\"2017-04-01\"|] }",
        """
            STP0010 only text stands in quotes; write `2017-04-01`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  starts: [|2017/18|] }",
        """
            STP0010 a day is asked here, and `2017/18` is longer; write `2017-04-01` or `2018-03-31`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  starts: [|2017-4-1|] }",
        """
            STP0010 a date is written year, month, day; write `2017-04-01`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  staff: [|£3|] }",
        """
            STP1006 `staff` takes a number, not money
            """
    )]
    [InlineData(
        "programme p { kind: enabler  staff: [|\"30\"|] }",
        """
            STP0010 only text stands in quotes; write `30`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  substantial: [|\"yes\"|] }",
        """
            STP0010 only text stands in quotes; write `yes`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  substantial: [|1|] }",
        """
            STP1006 `substantial` takes yes or no, not a number
              help: write yes or no
            """
    )]
    [InlineData(
        "programme p { kind: enabler  intervention: [|30|] }",
        """
            STP0010 text stands in double quotes; write `"30"`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  return_period: [|2017/18|] }",
        """
            STP1006 `return_period` takes a range of years, not a financial year
              help: write the first and the last year, such as 2016/17..2020/21
            """
    )]
    [InlineData(
        "programme p { kind: [|\"enabler\"|] }",
        """
            STP0010 words are joined by `_` and have no capitals or quotes; write `enabler`
            """
    )]
    [InlineData(
        "programme p { kind: [|\"an enabler\"|] }",
        """
            STP1007 `an enabler` is no kind of programme; did you mean `enabler`?
            """
    )]
    [InlineData(
        "programme p { kind: [|[enabler]|] }",
        """
            STP0010 one is asked here, not a list; write `enabler`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  lead: [|\"county\"|] }",
        """
            STP0010 a name is written as it is declared; write `county`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  lead: [|[county]|] }",
        """
            STP0010 one is asked here, not a list; write `county`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  with: [|county|] }",
        """
            STP0010 a list stands in square brackets, with commas between; write `[county]`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  with: [|\"county\"|] }",
        """
            STP0010 a list stands in square brackets, with commas between; write `[county]`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  addresses: [|falls|] }",
        """
            STP0010 a list stands in square brackets, with commas between; write `[falls]`
            """
    )]
    [InlineData(
        "partner p { kind: ccg  in_footprints: [|nobody|] }",
        """
            STP0010 a list stands in square brackets, with commas between; write `["nobody"]`
            """
    )]
    [InlineData(
        "partner p { kind: ccg  in_footprints: [|\"E54000022\"|] }",
        """
            STP0010 a list stands in square brackets, with commas between; write `["E54000022"]`
            """
    )]
    [InlineData(
        "partner p { kind: ccg  in_footprints: [|[\"E54000022\", 3]|] }",
        """
            STP0010 a list stands in square brackets, with commas between; write `["E54000022", "3"]`
            """
    )]
    [InlineData(
        "partner p { kind: ccg  share_counted: [|12|] }",
        """
            STP1006 `share_counted` takes a percentage, not a number
              help: a percentage ends with '%': 12%
            """
    )]
    [InlineData(
        "governance { delegation { limit: [|5_000_000|] } }",
        """
            STP1006 `limit` takes money, not a number
              help: an amount of money begins with '£': £5_000_000
            """
    )]
    [InlineData(
        "risk r { likelihood: [|50%|] }",
        """
            STP1006 `likelihood` takes a number, not a percentage
            """
    )]
    public void A_value_of_another_type(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "let names = [county, grant]\nrisk r { }\nprogramme p { kind: enabler  with: [|names|] }",
        """
            STP1006 `with` takes a list of partners; `names` holds `grant`, a budget
              see names (1,5): `names` is defined here
            """
    )]
    [InlineData(
        "let note = \"text\"\nprogramme p { kind: enabler  with: [|note|]  intervention: note }",
        """
            STP1006 `with` takes a list of partners; `note` is text
              see note (1,5): `note` is defined here
            """
    )]
    [InlineData(
        "let words = [\"a\", \"b\"]\nprogramme p { kind: enabler  intervention: [|words|] }",
        """
            STP1006 `intervention` takes text, not a list
            """
    )]
    [InlineData(
        "let lead = grant\nprogramme p { kind: enabler  lead: [|lead|] }",
        """
            STP1006 `lead` takes a partner; `lead` is `grant`, a budget
              see lead (1,5): `lead` is defined here
            """
    )]
    [InlineData(
        "let lead = \"county\"\nprogramme p { kind: enabler  lead: [|lead|] }",
        """
            STP1006 `lead` takes a partner; `lead` is text
              see lead (1,5): `lead` is defined here
            """
    )]
    [InlineData(
        "let each_year = £2m\nprogramme p { kind: enabler  cost: [|each_year|] }",
        """
            STP1006 `cost` takes money by year, not a single amount
              help: say in which years: { 2016/17..2020/21: each_year }
            """
    )]
    [InlineData(
        "let people = { 2016/17: 3 }\nprogramme p { kind: enabler  cost: [|people|] }",
        """
            STP1006 `cost` takes money by year, not numbers by year
              help: write the money of each year, such as { 2016/17..2020/21: £2m }
            """
    )]
    public void A_definition_of_another_type(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|£2m + 1|] } }",
        """
            STP1006 money and a number cannot be added
              help: write `£` before the number if it is money
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|£2m * £2m|] } }",
        """
            STP1006 money cannot be multiplied by money
              help: multiply by a number or a percentage
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|grant.amount + £1m|] }",
        """
            STP1006 money by year and money cannot be added
              help: say which years the single figure belongs to, as in `{ 2018/19: £2m }`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|grant.amount + 2%|] }",
        """
            STP1006 money by year and a percentage cannot be added
              help: a share of a figure is written `2% of amount`; to raise a figure by 2%, multiply it by 102%
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|2 of grant.amount|] }",
        """
            STP1006 `of` takes a percentage before it, as in `2% of amount`; this is a number
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|2% of county|] }",
        """
            STP1006 a percentage is taken of a figure or of figures by year, not of the name `county`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|grant.amount[2]|] } }",
        """
            STP1006 the entry of a series is chosen by a financial year, not by a number
              help: write the year between the brackets, as in `amount[2018/19]`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|county.kind[2017/18]|] } }",
        """
            STP1006 only figures by year have entries; this is the word `county_council`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|total(£1m)|] } }",
        """
            STP1006 `total` adds up figures by year; this is money
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|total(grant.amount, 2)|] } }",
        """
            STP1006 `total` takes one value, not 2
              help: write total(series)
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|min(£1m, 2)|] } }",
        """
            STP1006 `min` cannot compare money with a number
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|-county|] } }",
        """
            STP1006 a minus stands before a figure, not before the name `county`
            """
    )]
    [InlineData(
        "programme p { kind: enabler  return_period: [|2016/17..£3|] }",
        """
            STP1006 '..' stands between two financial years, not between a financial year and money
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: £1m, 2018/19: [|£2m + grant.amount|] } }",
        """
            STP1006 money and money by year cannot be added
              help: say which years the single figure belongs to, as in `{ 2018/19: £2m }`
            """
    )]
    public void Units_that_do_not_go_together(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|£2m / 0|] } }",
        """
            STP1016 this divides by zero
            """
    )]
    [InlineData(
        "let none = 1 - 1\nprogramme p { kind: enabler  cost: [|grant.amount / none|] }",
        """
            STP1016 this divides by zero
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|£900_000bn * 1_000|] } }",
        """
            STP1016 this comes to more than 1,000,000 billion, the largest figure there can be
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: [|£99999999999999999999999999999999m|] } }",
        """
            STP1016 £99999999999999999999999999999999m is out of range
              help: figures go up to 1,000,000,000,000,000 and down to 12 decimal places
            """
    )]
    [InlineData(
        "programme p { kind: enabler  staff: [|9999999999999999999999999999999999|] }",
        """
            STP1016 9999999999999999999999999999999999 is out of range
              help: figures go up to 1,000,000,000,000,000 and down to 12 decimal places
            """
    )]
    public void Figures_that_cannot_be_worked_out(string text, string expected) =>
        Findings.Expect(text, expected);

    [Theory]
    [InlineData(
        "plan p { lead_in_post: yes  footprint: \"x\"  window: 2016/17..2020/21  as_of: 2016-10-21 }"
    )]
    [InlineData(
        "plan p { footprint: \"x\"  window: (2016/17..2020/21)  as_of: max(2016-10-21, 2016-09-01) }"
    )]
    public void Values_that_are_right(string text) => Findings.Expect(text, "", "");

    [Theory]
    [InlineData("programme p { kind: enabler  cost: 2% of grant.amount + grant.amount * 3 / 2 }")]
    [InlineData(
        "programme p { kind: enabler  cost: { 2017/18: total(grant.amount) - max(£1m, £2m) } }"
    )]
    [InlineData("programme p { kind: enabler  staff: grant.amount[2017/18] / £50k }")]
    [InlineData("programme p { kind: enabler  cost: (min(grant.amount, { 2017/18: £1m })) }")]
    [InlineData("let rate = 2% + 1%\nprogramme p { kind: enabler  cost: rate of grant.amount }")]
    [InlineData("programme p { kind: enabler  cost: { } }")]
    public void Expressions_that_are_right(string text) => Findings.Expect(text, "");
}
