using StpLang.Checking;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Tests.Binding;

namespace StpLang.Tests.Notation;

/// <summary>
/// What people write in place of a value: one finding on all of it, which says what to write, and a fix that is made without
/// asking where nothing else can be meant.
/// </summary>
public class NotationTests
{
    private const string Money = "budget b { kind: other  holder: county  amount: { 2017/18: $ } }";
    private const string Number = "programme p { kind: enabler  cohort { size: $  who: \"x\" } }";
    private const string Years = "budget b { kind: other  holder: county  amount: { $: £2m } }";
    private const string Day = "programme p { kind: enabler  starts: $ }";
    private const string Text = "programme p { kind: enabler\n  intervention: $\n}";
    private const string Answer =
        "budget b { kind: other  holder: county  amount: { 2017/18: £1m }  recurrent: $ }";
    private const string Choice = "partner p { kind: $ }";
    private const string Name = "programme p { kind: enabler  lead: $ }";
    private const string List = "programme p { kind: enabler  with: $ }";
    private const string Series = "budget b { kind: other  holder: county  amount: $ }";

    /// <summary>What can mean one thing only.</summary>
    public static TheoryData<string, string, string, string> Certain { get; } =
        new()
        {
            { Money, "£3,000,000", "group digits with '_'", "£3_000_000" },
            { Money, "£3 000 000", "group digits with '_'", "£3_000_000" },
            { Money, "£3\u00A0000\u202F000", "group digits with '_'", "£3_000_000" },
            { Money, "£3'000'000", "group digits with '_'", "£3_000_000" },
            { Money, "£3’000’000", "group digits with '_'", "£3_000_000" },
            { Money, "£3,000,000.50", "group digits with '_'", "£3_000_000.50" },
            { Money, "GBP 1,900,000", "group digits with '_'", "£1_900_000" },
            { Money, "£3,000k", "group digits with '_'", "£3_000k" },
            { Money, "6m", "an amount of money begins with `£`", "£6m" },
            { Money, "6 million", "an amount of money begins with `£`", "£6m" },
            { Money, "1.9m GBP", "a unit is `k`, `m` or `bn`, right behind the figure", "£1.9m" },
            { Money, "£1.9 m", "a unit is `k`, `m` or `bn`, right behind the figure", "£1.9m" },
            {
                Money,
                "£1.9\u00A0m",
                "a unit is `k`, `m` or `bn`, right behind the figure",
                "£1.9m"
            },
            { Money, "£ 2m", "a unit is `k`, `m` or `bn`, right behind the figure", "£2m" },
            {
                Money,
                "£1.9 million",
                "a unit is `k`, `m` or `bn`, right behind the figure",
                "£1.9m"
            },
            { Money, "£1.9M", "a unit is `k`, `m` or `bn`, right behind the figure", "£1.9m" },
            { Money, "£1.9mn", "a unit is `k`, `m` or `bn`, right behind the figure", "£1.9m" },
            { Money, "£2 billion", "a unit is `k`, `m` or `bn`, right behind the figure", "£2bn" },
            { Money, "£m1.9", "a unit is `k`, `m` or `bn`, right behind the figure", "£1.9m" },
            { Money, "£m 1.9", "a unit is `k`, `m` or `bn`, right behind the figure", "£1.9m" },
            { Money, "GBP1.9m", "a unit is `k`, `m` or `bn`, right behind the figure", "£1.9m" },
            { Money, "£1,8m", "pence and tenths stand behind a point", "£1.8m" },
            { Money, "£0.8m a year", "a figure stands alone, without `a year`", "£0.8m" },
            { Money, "£0.8m p.a.", "a figure stands alone, without `a year`", "£0.8m" },
            { Money, "£-2m", "a minus stands before `£`", "-£2m" },
            { Money, "−£2m", "figures are written in plain characters", "-£2m" },
            { Money, "–£2m", "`–` is a dash; figures are written in plain characters", "-£2m" },
            { Money, "Â£2m", "figures are written in plain characters", "£2m" },
            { Money, "£2m × 2", "figures are written in plain characters", "£2m * 2" },
            {
                Money,
                "grant.amount[2017/18] + £1,500",
                "group digits with '_'",
                "grant.amount[2017/18] + £1_500"
            },
            { Number, "2,400", "group digits with '_'", "2_400" },
            { Number, "2 400", "group digits with '_'", "2_400" },
            { Number, "\"2,400\"", "group digits with '_'", "2_400" },
            { Number, "2.4k", "a number is written in full", "2_400" },
            { Years, "16/17", "a financial year is written as 2016/17 is", "2016/17" },
            { Years, "2016-17", "a financial year is written as 2016/17 is", "2016/17" },
            {
                Years,
                "2016–17",
                "`–` is a dash; a financial year is written as 2016/17 is",
                "2016/17"
            },
            { Years, "2016/2017", "a financial year is written as 2016/17 is", "2016/17" },
            { Years, "2016-2017", "a financial year is written as 2016/17 is", "2016/17" },
            { Years, "FY2016/17", "a financial year is written as 2016/17 is", "2016/17" },
            { Years, "FY 16/17", "a financial year is written as 2016/17 is", "2016/17" },
            {
                Years,
                "2016/17 to 2018/19",
                "a range of years is written with `..`",
                "2016/17..2018/19"
            },
            {
                Years,
                "2016/17-2018/19",
                "a range of years is written with `..`",
                "2016/17..2018/19"
            },
            {
                Years,
                "2016/17 – 2018/19",
                "`–` is a dash; a range of years is written with `..`",
                "2016/17..2018/19"
            },
            {
                Years,
                "2016/17...2018/19",
                "a range of years is written with `..`",
                "2016/17..2018/19"
            },
            {
                Years,
                "2016/17…2018/19",
                "a range of years is written with `..`",
                "2016/17..2018/19"
            },
            { Years, "16/17..18/19", "a range of years is written with `..`", "2016/17..2018/19" },
            {
                Years,
                "2016-17 to 2018-19",
                "a range of years is written with `..`",
                "2016/17..2018/19"
            },
            { Day, "13\n    - 2\n    - 2017", "a date is written year, month, day", "2017-02-13" },
            { Day, "21/10/2016", "a date is written year, month, day", "2016-10-21" },
            { Day, "10/21/2016", "a date is written year, month, day", "2016-10-21" },
            { Day, "21.10.2016", "a date is written year, month, day", "2016-10-21" },
            { Day, "04/04/2018", "a date is written year, month, day", "2018-04-04" },
            { Day, "2018-4-1", "a date is written year, month, day", "2018-04-01" },
            { Day, "2018/04/01", "a date is written year, month, day", "2018-04-01" },
            { Day, "1 April 2018", "a date is written year, month, day", "2018-04-01" },
            { Day, "1st April 2018", "a date is written year, month, day", "2018-04-01" },
            { Day, "Sunday 1 Apr 2018", "a date is written year, month, day", "2018-04-01" },
            { Day, "April 1, 2018", "a date is written year, month, day", "2018-04-01" },
            { Day, "\"1 April 2018\"", "a date is written year, month, day", "2018-04-01" },
            { Day, "\"2018-04-01\"", "only text stands in quotes", "2018-04-01" },
            { Text, "Independent chair", "text stands in double quotes", "\"Independent chair\"" },
            { Text, "NICE PH38", "text stands in double quotes", "\"NICE PH38\"" },
            {
                Text,
                "https://www.nice.org.uk/guidance/ph38",
                "text stands in double quotes",
                "\"https://www.nice.org.uk/guidance/ph38\""
            },
            {
                Text,
                "Dr Jane O'Neill, chair: of the board",
                "text stands in double quotes",
                "\"Dr Jane O'Neill, chair: of the board\""
            },
            {
                Text,
                "“Review of estates, to report in June”",
                "text stands in straight double quotes",
                "\"Review of estates, to report in June\""
            },
            {
                Text,
                "‘Review of estates’",
                "text stands in straight double quotes",
                "\"Review of estates\""
            },
            {
                Text,
                "\"A \"Healthy You\" course\"",
                "a quotation mark inside text has a `\\` before it",
                "\"A \\\"Healthy You\\\" course\""
            },
            {
                Text,
                "\"A course on food,\n    weight and exercise\"",
                "text ends on the line it begins on",
                "\"A course on food, weight and exercise\""
            },
            { Text, "\"A course", "text ends with a double quote", "\"A course\"" },
            { Answer, "Yes", "this is answered by `yes` or `no`", "yes" },
            { Answer, "true", "this is answered by `yes` or `no`", "yes" },
            { Answer, "FALSE", "this is answered by `yes` or `no`", "no" },
            {
                Choice,
                "NHS Trust",
                "words are joined by `_` and have no capitals or quotes",
                "nhs_trust"
            },
            {
                Choice,
                "county council",
                "words are joined by `_` and have no capitals or quotes",
                "county_council"
            },
            {
                Choice,
                "\"county_council\"",
                "words are joined by `_` and have no capitals or quotes",
                "county_council"
            },
            {
                Choice,
                "county-council",
                "words are joined by `_` and have no capitals or quotes",
                "county_council"
            },
            {
                Choice,
                "ccg;",
                "a value is written in plain characters, and nothing stands behind it",
                "ccg"
            },
            {
                Choice,
                "ccg ✅",
                "a value is written in plain characters, and nothing stands behind it",
                "ccg"
            },
            { Name, "town-ccg", "a name is written as it is declared", "town_ccg" },
            { Name, "Town CCG", "a name is written as it is declared", "town_ccg" },
            { Name, "\"town_ccg\"", "a name is written as it is declared", "town_ccg" },
            {
                Name,
                "town\u00AD_ccg",
                "a value is written in plain characters, and nothing stands behind it",
                "town_ccg"
            },
            {
                List,
                "county, town_ccg",
                "a list stands in square brackets, with commas between",
                "[county, town_ccg]"
            },
            {
                List,
                "county and town_ccg",
                "a list stands in square brackets, with commas between",
                "[county, town_ccg]"
            },
            {
                List,
                "(county, town_ccg)",
                "a list stands in square brackets, with commas between",
                "[county, town_ccg]"
            },
            {
                List,
                "{county, town_ccg}",
                "a list stands in square brackets, with commas between",
                "[county, town_ccg]"
            },
            {
                List,
                "[county; town_ccg]",
                "a list stands in square brackets, with commas between",
                "[county, town_ccg]"
            },
            {
                List,
                "[\"county\", Town CCG]",
                "a list stands in square brackets, with commas between",
                "[county, town_ccg]"
            },
            { List, "county", "a list stands in square brackets, with commas between", "[county]" },
            {
                Series,
                "2017/18: £2m, 2018/19: £3m",
                "figures by year stand in braces",
                "{ 2017/18: £2m, 2018/19: £3m }"
            },
            {
                Series,
                "[2017/18: £2,000,000]",
                "figures by year stand in braces",
                "{ 2017/18: £2_000_000 }"
            },
        };

    /// <summary>What an author is to choose from, or to say.</summary>
    public static TheoryData<string, string, string> Open { get; } =
        new()
        {
            {
                Money,
                "(£2m)",
                "brackets round an amount mean minus in finance returns, and here nothing; write `-£2m` or `£2m`"
            },
            { Money, "c. £3m", "nothing but the figure stands here; write `£3m`" },
            { Money, "£3m+", "nothing but the figure stands here; write `£3m`" },
            { Money, "$3m", "amounts are in pounds; write `£3m`" },
            { Money, "3,000,000", "group digits with '_'; write `£3_000_000`" },
            { Money, "TBC", "`TBC` is no figure; leave 2017/18 out until it is known" },
            { Money, "three million", "`three million` is no figure; write it in digits" },
            { Money, "£6m-£7m", "a range? one figure is asked here; write `£6m` or `£7m`" },
            { Money, "£6m - £7m", "a range? one figure is asked here; write `£6m` or `£7m`" },
            { Money, "£6m to £7m", "a range? one figure is asked here; write `£6m` or `£7m`" },
            { Number, "2000-2400", "a range? one figure is asked here; write `2000` or `2400`" },
            { Number, "c. 2,400", "nothing but the figure stands here; write `2_400`" },
            { Number, "2,400 people", "nothing but the figure stands here; write `2_400`" },
            {
                Number,
                "24_00",
                "`24_00` has a digit too many or too few: `_` groups digits by three, as in 18_400"
            },
            { Years, "FY17", "`FY17` may begin or end in 2017; write `2016/17` or `2017/18`" },
            {
                Years,
                "2016-20",
                "`2016-20` is no range of financial years; write `2016/17..2019/20`"
            },
            {
                Day,
                "01/04/2018",
                "a date is written year, month, day; this may be 1 April 2018 or 4 January 2018; write `2018-04-01` or `2018-01-04`"
            },
            { Day, "21/10/16", "a date is written year, month, day; write `2016-10-21`" },
            {
                Day,
                "2018-04",
                "a day is asked here, and `2018-04` is longer; write `2018-04-01` or `2018-04-30`"
            },
            {
                Day,
                "April 2018",
                "a day is asked here, and `April 2018` is longer; write `2018-04-01` or `2018-04-30`"
            },
            {
                Day,
                "Q1 2018/19",
                "a day is asked here, and `Q1 2018/19` is longer; write `2018-04-01` or `2018-06-30`"
            },
            {
                Day,
                "Spring 2018",
                "a day is asked here, and `Spring 2018` is longer; write one day, such as 2018-04-01"
            },
            { Day, "TBC", "`TBC` is no day; leave this out until it is known" },
            { Text, "chair", "text stands in double quotes; write `\"chair\"`" },
            { Text, "2016-10-21", "text stands in double quotes; write `\"2016-10-21\"`" },
            { Text, "£2m", "text stands in double quotes; write `\"£2m\"`" },
            {
                Text,
                "beds - grantham\n    - louth",
                "text stands in double quotes; write `\"beds - grantham - louth\"`"
            },
            {
                Text,
                "[county, town_ccg]",
                "text stands in double quotes; write `\"[county, town_ccg]\"`"
            },
            { Answer, "n/a", "`n/a` is neither `yes` nor `no`; leave this out until it is known" },
            { List, "none", "nothing is an empty list; write `[]`" },
        };

    /// <summary>What is as the language has it, though it looks like something else.</summary>
    [Theory]
    [InlineData(Years, "2016/17 .. 2018/19")]
    [InlineData(Money, "£7m - £6m")]
    [InlineData(Money, "(£2m + £1m) * 2")]
    [InlineData(Money, "£1_400_000.5")]
    [InlineData(Money, "max(£1_500, £2)")]
    [InlineData(Text, "\"S:\\\\new\\\\tables\"")]
    [InlineData(Text, "\"one\\ntwo\"")]
    [InlineData(Text, "\"one\" \"two\"")]
    [InlineData(List, "[county, town_ccg,]")]
    public void What_the_language_has_is_no_fault(string host, string written) =>
        Assert.Empty(
            Compile(host.Replace("$", written, StringComparison.Ordinal)).GetDiagnostics()
        );

    [Theory]
    [MemberData(nameof(Certain))]
    public void What_can_mean_one_thing_is_mended(
        string host,
        string written,
        string why,
        string source
    )
    {
        var compilation = Compile(host.Replace("$", written, StringComparison.Ordinal));
        var finding = Assert.Single(compilation.GetDiagnostics());
        Assert.Equal($"{why}; write `{Excerpt.Of(source)}`", finding.Message);
        Assert.Equal(written, TextOf(finding));
        Assert.Equal(
            host.Replace("$", source, StringComparison.Ordinal) + Findings.Plan,
            Mended(compilation)
        );
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void What_only_the_author_knows_is_asked(string host, string written, string message)
    {
        var compilation = Compile(host.Replace("$", written, StringComparison.Ordinal));
        var finding = Assert.Single(compilation.GetDiagnostics());
        Assert.Equal(message, finding.Message);
        Assert.Equal(written, TextOf(finding));
        Assert.Equal(compilation.SyntaxTrees[0].Text.ToString(), Mended(compilation));
    }

    [Theory]
    // A property that is no property as it stands.
    [InlineData(
        "partner p {\n  [|kind|] ccg\n}",
        "a property is written with `:` behind its name; write `kind:`",
        "partner p {\n  kind: ccg\n}"
    )]
    [InlineData(
        "partner p {\n  [|kind =|] ccg\n}",
        "a property is written with `:` behind its name; write `kind:`",
        "partner p {\n  kind: ccg\n}"
    )]
    [InlineData(
        "partner p {\n  [|kind ->|] ccg\n}",
        "a property is written with `:` behind its name; write `kind:`",
        "partner p {\n  kind: ccg\n}"
    )]
    [InlineData(
        "partner p {\n  [|kind NHS Trust|]\n}",
        "a property is written with `:` behind its name; write `kind: nhs_trust`",
        "partner p {\n  kind: nhs_trust\n}"
    )]
    [InlineData(
        "partner p { kind: nhs_trust\n  [|control-total:|] accepted\n}",
        "a property is written with `:` behind its name; write `control_total:`",
        "partner p { kind: nhs_trust\n  control_total: accepted\n}"
    )]
    [InlineData(
        "partner p { kind: nhs_trust\n  [|Control total:|] accepted\n}",
        "a property is written with `:` behind its name; write `control_total:`",
        "partner p { kind: nhs_trust\n  control_total: accepted\n}"
    )]
    [InlineData(
        "partner p {\n  [|• |]kind: ccg\n}",
        "`•` begins no line of a plan; remove it",
        "partner p {\n  kind: ccg\n}"
    )]
    [InlineData(
        "partner p {\n  [|1. |]kind: ccg\n}",
        "`1.` begins no line of a plan; remove it",
        "partner p {\n  kind: ccg\n}"
    )]
    [InlineData(
        "partner p {\n  kind: ccg\n  [|- |]ods: \"06L\"\n}",
        "`-` begins no line of a plan; remove it",
        "partner p {\n  kind: ccg\n  ods: \"06L\"\n}"
    )]
    [InlineData(
        "partner p {\n  kind: ccg [|(for now)|]\n}",
        "a note stands behind `//`; write `// for now`",
        "partner p {\n  kind: ccg // for now\n}"
    )]
    // Headers.
    [InlineData(
        "partner [|town trust \"Town\"|] { kind: ccg }",
        "a name is one word of letters, digits and `_`; write `town_trust \"Town\"`",
        "partner town_trust \"Town\" { kind: ccg }"
    )]
    [InlineData(
        "partner [|town-trust|] { kind: ccg }",
        "a name is one word of letters, digits and `_`; write `town_trust`",
        "partner town_trust { kind: ccg }"
    )]
    [InlineData(
        "partner [|st_mary's \"St Mary's\"|] { kind: ccg }",
        "a name is one word of letters, digits and `_`; write `st_marys \"St Mary's\"`",
        "partner st_marys \"St Mary's\" { kind: ccg }"
    )]
    [InlineData(
        "partner [|\"Town Trust\"|] { kind: ccg }",
        "a name stands before the title; write `town_trust \"Town Trust\"`",
        "partner town_trust \"Town Trust\" { kind: ccg }"
    )]
    [InlineData(
        "partner [|trust “Town Trust”|] { kind: ccg }",
        "before a block stand a name and a title in quotes; write `trust \"Town Trust\"`",
        "partner trust \"Town Trust\" { kind: ccg }"
    )]
    [InlineData(
        "partner [|trust Town’s trust|] { kind: ccg }",
        "before a block stand a name and a title in quotes; write `trust \"Town’s trust\"`",
        "partner trust \"Town’s trust\" { kind: ccg }"
    )]
    [InlineData(
        "partner [|trust \"Town Trust\":|] { kind: ccg }",
        "before a block stand a name and a title in quotes; write `trust \"Town Trust\"`",
        "partner trust \"Town Trust\" { kind: ccg }"
    )]
    // What stands outside.
    [InlineData(
        "[|/* Partners */|]",
        "a comment begins with `//` and ends with its line; write `// Partners`",
        "// Partners"
    )]
    [InlineData(
        "[|## Partners|]",
        "a comment begins with `//` and ends with its line; write `// Partners`",
        "// Partners"
    )]
    [InlineData(
        "[|<!-- Partners -->|]",
        "a comment begins with `//` and ends with its line; write `// Partners`",
        "// Partners"
    )]
    [InlineData(
        "[|partner: |]p { kind: ccg }",
        "no `:` stands behind the word of a declaration; write `partner `",
        "partner p { kind: ccg }"
    )]
    // Within what is sound.
    [InlineData(
        "let most = max([|1,500|], 2)\nprogramme p { kind: enabler  staff: most }",
        "group digits with '_'; write `1_500`",
        "let most = max(1_500, 2)\nprogramme p { kind: enabler  staff: most }"
    )]
    [InlineData(
        "budget b { kind: other  holder: county  amount: { 2017/18: £2m[|;|] 2018/19: £3m } }",
        "a comma stands between figures; write `,`",
        "budget b { kind: other  holder: county  amount: { 2017/18: £2m, 2018/19: £3m } }"
    )]
    [InlineData(
        "budget b { kind: other  holder: county  amount: { 2017/18 [|=|] £2m } }",
        "a year and its figure are joined by `:`; write `:`",
        "budget b { kind: other  holder: county  amount: { 2017/18 : £2m } }"
    )]
    public void A_line_that_is_none_is_mended(string marked, string message, string mended)
    {
        var text = AnnotatedText.Parse(marked);
        var compilation = Compile(text.Text);
        var finding = Assert.Single(
            compilation
                .GetDiagnostics()
                .Where(each => each.Descriptor != MeaningRules.UnusedDefinition)
        );
        Assert.Equal(message, finding.Message);
        Assert.Equal(text.Spans, [finding.Location.Span]);
        Assert.Equal(mended + Findings.Plan, Mended(compilation));
    }

    [Fact]
    public void A_name_of_several_words_is_known_where_it_is_used() =>
        Findings.Expect(
            "partner [|big trust \"Big Trust\"|] { kind: nhs_trust }\nprogramme p { kind: enabler  lead: big_trust }",
            "STP0010 a name is one word of letters, digits and `_`; write `big_trust \"Big Trust\"`"
        );

    [Theory]
    [InlineData(
        "with: [[|Exampleshire County Council|], town_ccg]",
        "STP1001 no partner called `Exampleshire County Council`; `county` is the partner of that title"
    )]
    [InlineData(
        "with: [town_ccg, [|the county council|]]",
        "STP1001 no partner called `the county council`\n  help: declare it, or include the file that declares it"
    )]
    [InlineData(
        "addresses: [[|falls in hospitals|], diabetes]",
        "STP1007 `falls in hospitals` is no condition a programme addresses; did you mean `falls`?"
    )]
    [InlineData(
        "with: [county  county  [|x2|], town_ccg]",
        "STP1001 no partner called `x2`\n  help: declare it, or include the file that declares it"
    )]
    public void An_entry_of_several_words_is_told_once(string member, string expected) =>
        Findings.Expect($"programme p {{ kind: enabler  {member} }}", expected);

    [Theory]
    [InlineData("return_period: ٢٠١٦/١٧")]
    [InlineData("due: ٢٠١٦-١٠-٢١")]
    [InlineData("staff: ٢٬٤٠٠")]
    [InlineData("cost: { ٢٠١٦/١٧: £٢m }")]
    public void Digits_of_other_scripts_are_no_figures(string member) =>
        Assert.NotEmpty(Compile($"programme p {{ kind: enabler\n  {member}\n}}").GetDiagnostics());

    [Theory]
    [InlineData("kind:[||]\n  lead: county", "expected a value for `kind`")]
    [InlineData("kind: enabler\n  lead:[||] \n  staff: 2", "expected a value for `lead`")]
    public void The_next_line_is_no_value(string members, string message) =>
        Findings.Expect($"programme p {{\n  {members}\n}}", $"STP0004 {message}");

    /// <summary>What is offered where only the author knows, and what stands there then.</summary>
    [Theory]
    [InlineData(Money, "TBC", "budget b { kind: other  holder: county }")]
    [InlineData(
        Money,
        "TBC, 2018/19: £3m",
        "budget b { kind: other  holder: county  amount: { 2018/19: £3m } }"
    )]
    [InlineData(
        Money,
        "£3m, 2018/19: n/a",
        "budget b { kind: other  holder: county  amount: { 2017/18: £3m } }"
    )]
    [InlineData(
        Money,
        "£3m, 2017/18: £4m",
        "budget b { kind: other  holder: county  amount: { 2017/18: £3m, 2018/19: £4m } }"
    )]
    [InlineData(
        Money,
        "£6m-£7m",
        "budget b { kind: other  holder: county  amount: { 2017/18: £6m } }"
    )]
    [InlineData(Day, "TBC", "programme p { kind: enabler }")]
    [InlineData(Day, "2018-02-30", "programme p { kind: enabler  starts: 2018-02-28 }")]
    [InlineData(Day, "", "programme p { kind: enabler  }")]
    [InlineData(Name, "[county, town_ccg]", "programme p { kind: enabler  lead: county }")]
    public void What_may_be_meant_is_offered(string host, string written, string mended)
    {
        var compilation = Compile(host.Replace("$", written, StringComparison.Ordinal));
        var finding = Assert.Single(
            PlanCheck.Of(compilation).Findings,
            each => each.Descriptor.Category.IsOfCompiler
        );
        Assert.False(finding.Fixes[0].IsSafe);
        Assert.Equal(
            mended + Findings.Plan,
            EditedPlan.Of(compilation, finding.Fixes[0].Edits).SyntaxTrees[0].Text.ToString()
        );
    }

    [Fact]
    public void Of_many_lines_of_a_list_one_thing_is_said() =>
        Findings.Expect(
            "programme p { kind: enabler\n  [|• one\n  • two\n  • three|]\n}",
            "STP0010 these lines belong to no property: put them into one as text, or keep them as a comment; write `// • one   // • two   // • three`"
        );

    [Theory]
    [InlineData(
        "\"See [|S:\\new\\tables.xlsx|] for it\"",
        "a backslash in text is written `\\\\`; write `S:\\\\new\\\\tables.xlsx`"
    )]
    [InlineData(
        "\"[|S:\\plans\\new\\a.docx|]\"",
        "a backslash in text is written `\\\\`; write `S:\\\\plans\\\\new\\\\a.docx`"
    )]
    public void A_path_is_one_thing(string marked, string message) =>
        Findings.Expect(Text.Replace("$", marked, StringComparison.Ordinal), $"STP0006 {message}");

    private static Compilation Compile(string text) =>
        Compilation.Create(SyntaxTree.Parse(text + Findings.Plan));

    private static string TextOf(Diagnostic finding) =>
        finding.Location.Text.ToString(finding.Location.Span);

    private static string Mended(Compilation compilation)
    {
        var check = PlanCheck.Of(compilation);
        while (
            check
                .Findings.Where(each => each.Descriptor.Category.IsOfCompiler)
                .Select(each => each.SafeFix)
                .FirstOrDefault(fix => fix is not null)
                is { } fix
        )
        {
            check = check.WithCompilation(EditedPlan.Of(check.Compilation, fix.Edits));
        }

        return check.Compilation.SyntaxTrees[0].Text.ToString();
    }
}
