using System.Text.Json.Nodes;
using StpLang.Files;
using StpLang.Registers;

namespace StpLang.Tests.Emit;

/// <summary>What the compiler works out, as the document shows it.</summary>
public class CoverageTests
{
    private const string Sources = """
        partner c { kind: ccg }
        budget grant { kind: other  holder: c  amount: { 2016/17: £10m, 2017/18: £8m } }
        budget small { kind: other  holder: c  amount: { 2017/18: £1m } }
        pool fund { host: c  parties: [c]
          contribution grant: { 2017/18: £3m }  contribution small: { 2017/18: £1m, 2018/19: £1m }
        }

        """;

    [Theory]
    // Nothing said, nothing shown.
    [InlineData("", "")]
    [InlineData("cost: { 2017/18: £2m }", "2017/18 2000000 0 2000000")]
    [InlineData(
        "cost: { 2017/18: £2m }  from grant: { 2017/18: £2m }",
        "2017/18 2000000 2000000 0"
    )]
    // A pound short.
    [InlineData(
        "cost: { 2017/18: £2m }  from grant: { 2017/18: £1_999_999 }",
        "2017/18 2000000 1999999 1"
    )]
    // More than it costs is not less than nothing.
    [InlineData(
        "cost: { 2017/18: £2m }  from grant: { 2017/18: £3m }",
        "2017/18 2000000 3000000 0"
    )]
    [InlineData("from grant: { 2016/17: £3m }", "2016/17 0 3000000 0")]
    // Several sources, of both kinds, and years in order whatever the order of the text.
    [InlineData(
        "cost: { 2017/18..2018/19: £3m }  from fund: { 2018/19: £1m, 2017/18: £1m }  from grant: { 2017/18: £1.5m }",
        "2017/18 3000000 2500000 500000; 2018/19 3000000 1000000 2000000"
    )]
    // What surplus one year has does not pay for another.
    [InlineData(
        "cost: { 2016/17..2017/18: £1m }  from grant: { 2016/17: £2m }",
        "2016/17 1000000 2000000 0; 2017/18 1000000 0 1000000"
    )]
    public void Programmes_are_funded_year_by_year(string properties, string years) =>
        Assert.Equal(
            years,
            Years(Coverage($"programme x {{ kind: enabler  {properties} }}")["programmes"]![0]!)
        );

    [Fact]
    public void Budgets_pay_programmes_and_pools_and_pools_pay_programmes()
    {
        var coverage = Coverage(
            """
            programme x { kind: enabler  from grant: { 2017/18: £5m }  from fund: { 2017/18: £1m } }
            programme y { kind: enabler  from grant: { 2017/18: £0.5m }  from fund: { 2017/18..2018/19: £2m } }
            """
        );
        Assert.Equal(
            [
                "grant: 2016/17 10000000 0 10000000; 2017/18 8000000 8500000 -500000",
                "small: 2017/18 1000000 1000000 0; 2018/19 0 1000000 -1000000",
            ],
            coverage["budgets"]!.AsArray().Select(each => $"{each!["budget"]}: {Years(each)}")
        );
        Assert.Equal(
            ["fund: 2017/18 4000000 3000000 1000000; 2018/19 1000000 2000000 -1000000"],
            coverage["pools"]!.AsArray().Select(each => $"{each!["pool"]}: {Years(each)}")
        );
    }

    [Theory]
    // do nothing, solutions, investment, STF, remaining, residual, unaccounted
    [InlineData("do_nothing: { 2020/21: £10m }", "programmes: 2020/21 10 6 0 0 4")]
    [InlineData(
        "do_nothing: { 2020/21: £10m }  residual: { 2020/21: £4m }",
        "programmes: 2020/21 10 6 0 0 4 4 0"
    )]
    [InlineData(
        "do_nothing: { 2020/21: £10m }  solutions: { 2020/21: £9m }  investment: { 2020/21: £3m }  stf: { 2020/21: £2m }  residual: { 2020/21: £1m }",
        "gap: 2020/21 10 9 3 2 2 1 1"
    )]
    // The plan says more stays open than the figures do.
    [InlineData(
        "do_nothing: { 2020/21: £10m }  solutions: { 2020/21: £9m }  residual: { 2020/21: £3m }",
        "gap: 2020/21 10 9 0 0 1 3 -2"
    )]
    // A stated residual of nothing is a statement.
    [InlineData(
        "do_nothing: { 2020/21: £10m }  solutions: { 2020/21: £10m }  residual: { 2020/21: £0 }",
        "gap: 2020/21 10 10 0 0 0 0 0"
    )]
    // Only years the gap speaks of; savings of other years do not count in them,
    [InlineData(
        "do_nothing: { 2019/20: £5m, 2020/21: £10m }",
        "programmes: 2019/20 5 3 0 0 2; 2020/21 10 6 0 0 4"
    )]
    // unless the gap adds the years up.
    [InlineData(
        "measure: cumulative  do_nothing: { 2020/21: £20m }",
        "programmes: 2020/21 20 10 0 0 10"
    )]
    [InlineData(
        "measure: cumulative  do_nothing: { 2020/21: £20m }  solutions: { 2019/20: £8m, 2020/21: £19m }",
        "gap: 2019/20  8 0 0 ; 2020/21 20 19 0 0 1"
    )]
    public void The_gap_is_bridged_year_by_year(string properties, string expected)
    {
        var gap = Coverage(
            $$"""
            gap { {{properties}} }
            programme x { kind: efficiency  saving: { 2018/19: £1m, 2019/20: £2m, 2020/21: £4m } }
            programme y { kind: efficiency  saving: { 2019/20: £1m, 2020/21: £2m } }
            """
        )["gap"]!;
        Assert.Equal(
            expected,
            $"{gap["solutionsFrom"]}: {Years(gap)}".Replace("000000", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_plan_without_a_gap_has_no_bridge() => Assert.Null(Coverage("")["gap"]);

    [Theory]
    [InlineData("partner x { kind: ccg }", "")]
    [InlineData("partner x { kind: district_council }", "x lower ? none none")]
    [InlineData("partner x { kind: unitary_council }", "x upper ? none none")]
    [InlineData(
        "partner x { kind: london_borough }  governance { involves x { position: declined } }",
        "x upper declined none none"
    )]
    [InlineData(
        "partner x { kind: county_council }  governance { involves x { development { form: briefing } implementation { councillors: no } } }",
        "x upper ? officers officers"
    )]
    [InlineData(
        "partner x { kind: metropolitan_council }  governance { involves x { position: endorsed  development { councillors: yes } } }",
        "x upper endorsed councillors none"
    )]
    // A board of the council is not the council.
    [InlineData(
        "partner x { kind: county_council }  partner b { kind: health_and_wellbeing_board  council: x }  governance { involves b { position: noted } }",
        "x upper ? none none"
    )]
    public void Councils_take_part_stage_by_stage(string declarations, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                Coverage(declarations, sources: "")["councils"]!
                    .AsArray()
                    .Select(each =>
                        $"{each!["council"]} {((bool)each["upperTier"]! ? "upper" : "lower")} {each["position"] ?? "?"} {each["development"]} {each["implementation"]}"
                    )
            )
        );

    [Fact]
    public void Years_come_to_totals_by_kind_of_source()
    {
        var totals = Coverage(
            """
            programme x { kind: enabler  cost: { 2017/18: £6m }  from grant: { 2017/18: £5m } }
            programme y { kind: enabler  cost: { 2017/18..2018/19: £1m }  from fund: { 2017/18: £2m } }
            """
        )["totals"]!;
        Assert.Equal(
            [
                "2016/17 0 0 0: other 10000000 0 10000000",
                "2017/18 7000000 7000000 1000000: other 9000000 9000000 0; pool 4000000 2000000 2000000",
                "2018/19 1000000 0 1000000: other 0 1000000 -1000000; pool 1000000 0 1000000",
            ],
            totals
                .AsArray()
                .Select(year =>
                    $"{year!["year"]} {year["cost"]} {year["funded"]} {year["unfunded"]}: {string.Join("; ", year["sources"]!.AsArray().Select(each => $"{each!["kind"]} {each["held"]} {each["drawn"]} {each["left"]}"))}"
                )
        );
    }

    [Fact]
    public void What_is_named_has_its_title_beside_it()
    {
        var coverage = Coverage("programme x \"The X\" { kind: enabler }");
        Assert.Equal("The X", (string?)coverage["programmes"]![0]!["title"]);
        Assert.False(coverage["budgets"]![0]!.AsObject().ContainsKey("title"));
    }

    [Theory]
    [InlineData("", "Norfolk E10000020 88; Suffolk E10000029 12")]
    [InlineData(
        "partner n \"Norfolk County Council\" { kind: county_council  gss: \"E10000020\" }",
        "n; Suffolk E10000029 12"
    )]
    [InlineData(
        "partner n { kind: county_council  gss: \"E10000020\" } partner s { kind: county_council  gss: \"E10000029\" }",
        "n; s"
    )]
    public void Councils_that_a_register_has_and_the_plan_has_not_are_named(
        string declarations,
        string expected
    )
    {
        var register = RegisterReader.Read(
            new MemorySourceFiles(
                new Dictionary<string, string>
                {
                    ["councils.csv"] = """
                    stp17cd,upper_tier_cd,upper_tier_nm,kind,share_of_stp
                    E54000022,E10000029,Suffolk,county,0.12
                    E54000022,E10000020,Norfolk,county,0.88
                    """,
                }
            ),
            ["councils.csv"]
        );
        Assert.Empty(register.Problems);
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                Documents.With(declarations, register.Register)["coverage"]!["councils"]!
                    .AsArray()
                    .Select(each =>
                        each!["council"] is { } partner
                            ? $"{partner}"
                            : $"{each["title"]} {each["code"]} {each["share"]}"
                    )
            )
        );
    }

    private static JsonNode Coverage(string declarations, string sources = Sources) =>
        Documents.With(sources + declarations)["coverage"]!;

    private static string Years(JsonNode item) =>
        string.Join(
            "; ",
            item["years"]!
                .AsArray()
                .Select(year => string.Join(' ', year!.AsObject().Select(each => each.Value)))
        );
}
