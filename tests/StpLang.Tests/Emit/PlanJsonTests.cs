using System.Globalization;
using System.Text.Json.Nodes;
using StpLang.Checking;
using StpLang.Emit;
using StpLang.Files;

namespace StpLang.Tests.Emit;

public class PlanJsonTests
{
    [Fact]
    public void A_plan_with_every_property_reads_as_the_file_beside_it() =>
        Baseline.Equal(
            "tests/StpLang.Tests/Emit/everything.json",
            Documents.OfText(Documents.Everything)
        );

    [Fact]
    public void The_document_that_the_examples_show_is_up_to_date() =>
        Baseline.Equal(
            "examples/norfolk-and-waveney/plan.json",
            Documents.OfExample("examples/norfolk-and-waveney/plan.stp")
        );

    [Fact]
    public void The_same_plan_gives_the_same_bytes_whatever_the_culture()
    {
        var here = Documents.OfText(Documents.Everything);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "−";
            other.DateTimeFormat.DateSeparator = ".";
            CultureInfo.CurrentCulture = other;
            Assert.Equal(here, Documents.OfText(Documents.Everything));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_document_is_UTF_8_without_a_mark_and_its_lines_end_in_LF()
    {
        using var target = new MemoryStream();
        PlanJson.Write(Compilation.Create(SyntaxTree.Parse(Documents.Everything)), target);
        var bytes = target.ToArray();
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal("}\n"u8, bytes.AsSpan(^2..));
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Theory]
    [InlineData("£0.1m", "100000")]
    [InlineData("£40.6m", "40600000")]
    [InlineData("£999_999_999_999_999.99", "999999999999999.99")]
    [InlineData("£0.000000000001", "0.000000000001")]
    [InlineData("£1bn", "1000000000")]
    [InlineData("£2.50", "2.5")]
    [InlineData("-£3m", "-3000000")]
    [InlineData("£0", "0")]
    [InlineData("-£0", "0")]
    [InlineData("£1 / 3", "0.333333333333")]
    [InlineData("£0.1 + £0.2", "0.3")]
    public void Money_is_written_with_all_its_digits(string money, string written)
    {
        var document = Documents.With(
            $"gap {{ do_nothing: {{ 2016/17: {money} }} }}  governance {{ delegation {{ limit: {money} }} }}"
        );
        Assert.Equal(written, document["gap"]!["doNothing"]![0]!["amount"]!.ToJsonString());
        Assert.Equal(written, document["governance"]!["delegations"]![0]!["limit"]!.ToJsonString());
    }

    [Fact]
    public void A_thousand_tenths_are_a_hundred()
    {
        var programmes = Enumerable
            .Range(0, 1_000)
            .Select(n =>
                $"programme p{n} {{ kind: efficiency  saving: {{ 2016/17: £0.1m }}  from b: {{ 2016/17: £0.1m }} }}"
            );
        var coverage = Documents.With(
            $$"""
            partner c { kind: ccg }
            budget b { kind: other  holder: c  amount: { 2016/17: £100m } }
            gap { do_nothing: { 2016/17: £100m } }
            {{string.Join('\n', programmes)}}
            """
        )["coverage"]!;
        Assert.Equal(
            """{"year":"2016/17","held":100000000,"drawn":100000000,"left":0}""",
            coverage["budgets"]![0]!["years"]![0]!.ToJsonString()
        );
        Assert.Equal(0, (decimal)coverage["gap"]!["years"]![0]!["remaining"]!);
    }

    [Theory]
    [InlineData("£40m – naïve 東京", "£40m – naïve 東京")]
    [InlineData("King's", "King's")]
    [InlineData("say \\\"so\\\"", "say \\\"so\\\"")]
    [InlineData("back\\\\slash", "back\\\\slash")]
    [InlineData("a\\nb\\tc", "a\\nb\\tc")]
    [InlineData("</script><!--&", "\\u003C/script\\u003E\\u003C!--\\u0026")]
    [InlineData("\\u{1B}[31m", "\\u001B[31m")]
    [InlineData("<\\u{1B}\\\"\\\\>", "\\u003C\\u001B\\\"\\\\\\u003E")]
    public void Text_is_readable_and_safe_inside_a_page(string source, string written)
    {
        var document = Documents.OfText(
            $$"""plan p "{{source}}" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }"""
        );
        Assert.Contains($"\"title\": \"{written}\"", document, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(document));
    }

    [Theory]
    [InlineData("ods: \"06V\"", "odsIdentifier", "\"GB-NHS-06V\"")]
    [InlineData("ods: \"RGN90\"", "odsIdentifier", "\"GB-NHS-RGN90\"")]
    [InlineData("ods: \"06v\"", "odsIdentifier", null)]
    [InlineData("ods: \"\"", "odsIdentifier", null)]
    [InlineData("ods: \"to be confirmed\"", "odsIdentifier", null)]
    [InlineData(
        "gss: \"E10000020\"",
        "gssIdentifier",
        "\"http://statistics.data.gov.uk/id/statistical-geography/E10000020\""
    )]
    [InlineData("gss: \"E1000002\"", "gssIdentifier", null)]
    [InlineData("gss: \"QJG\"", "gssIdentifier", null)]
    [InlineData("ods: \"E54000022\"", "odsIdentifier", null)]
    [InlineData("gss: \"X10000020\"", "gssIdentifier", null)]
    [InlineData(
        "in_footprints: [\"QJG\", \"QMM\"]",
        "inFootprintsIdentifiers",
        "[\"GB-NHS-QJG\",\"GB-NHS-QMM\"]"
    )]
    [InlineData("in_footprints: [\"QJG\", \"?\"]", "inFootprintsIdentifiers", null)]
    public void Codes_have_their_identifiers_beside_them(
        string property,
        string member,
        string? identifier
    )
    {
        var partner = Documents.With($"partner x {{ kind: ccg  {property} }}")["partners"]![0]!;
        Assert.Equal(identifier, partner[member]?.ToJsonString());
    }

    [Theory]
    // Neither says anything.
    [InlineData("", "", null, false)]
    // What stands inside takes what is said around it,
    [InlineData("source: \"A\"", "", "A", false)]
    [InlineData("illustrative: yes", "", null, true)]
    [InlineData("source: \"A\"  illustrative: yes", "", "A", true)]
    // unless it says something of its own.
    [InlineData("illustrative: yes", "source: \"B\"", "B", false)]
    [InlineData("source: \"A\"", "illustrative: yes", null, true)]
    [InlineData("source: \"A\"  illustrative: yes", "illustrative: no", null, false)]
    public void Figures_say_where_they_come_from(
        string around,
        string inside,
        string? source,
        bool isIllustrative
    )
    {
        var cohort = Documents.With(
            $"programme x {{ kind: enabler  {around}  cohort {{ size: 5  {inside} }} }}"
        )["programmes"]![0]!["cohorts"]![0]!;
        Assert.Equal(source, (string?)cohort["source"]);
        Assert.Equal(isIllustrative, (bool)cohort["illustrative"]!);
    }

    [Fact]
    public void Findings_name_files_from_the_folder_of_the_plan()
    {
        var files = new MemorySourceFiles(
            new Dictionary<string, string>
            {
                ["a/b/plan.stp"] = """
                include "parts/lets.stp"
                plan p { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
                """,
                ["a/b/parts/lets.stp"] = "// two lines\nlet unused = £1",
            }
        );
        Assert.True(Compilation.TryCreate("a/b/plan.stp", files, out var compilation, out _));
        var finding = Assert.Single(
            JsonNode.Parse(Documents.Of(compilation))!["findings"]!.AsArray()
        )!;
        Assert.Equal("parts/lets.stp", (string?)finding["file"]);
        Assert.Equal(
            """{"start":{"line":2,"column":5},"end":{"line":2,"column":11}}""",
            finding["range"]!.ToJsonString()
        );
        Assert.True(finding.AsObject().TryGetPropertyValue("acceptance", out var acceptance));
        Assert.Null(acceptance);
    }

    [Fact]
    public void Nothing_is_built_from_a_plan_with_errors()
    {
        var compilation = Compilation.Create(SyntaxTree.Parse("plan p { footprint: 1 }"));
        using var target = new MemoryStream();
        Assert.Throws<ArgumentException>(() => PlanJson.Write(compilation, target));
        Assert.Equal(0, target.Length);
    }

    [Fact]
    public void What_rules_find_keeps_no_plan_from_being_built()
    {
        var check = PlanCheck.Of(Compilation.Create(SyntaxTree.Parse(Documents.Everything)));
        Assert.True(check.HasErrors);
        using var target = new MemoryStream();
        PlanJson.Write(check, target);
        var findings = JsonNode.Parse(target.ToArray())!["findings"]!.AsArray();
        Assert.Contains(findings, each => (string?)each!["severity"] == "error");
    }

    [Theory]
    [InlineData("{ 2017/18: £2m }", "2017/18 line 3")]
    [InlineData("{\n 2017/18: £2m\n }", "2017/18 line 4")]
    [InlineData(
        "{ 2017/18..2018/19: base * 2 }",
        "2017/18 line 3 base * 2; 2018/19 line 3 base * 2"
    )]
    [InlineData(
        "{ 2017/18: £2m,\n 2018/19: base\n  + £1m }",
        "2017/18 line 3; 2018/19 line 4 base + £1m"
    )]
    [InlineData("each", "2018/19 line 3 each")]
    public void A_figure_has_its_place_and_what_it_was_made_of(string cost, string expected)
    {
        var document = Documents.With(
            $"let base = £3m  let each = {{ 2018/19: £1m }}\nprogramme x {{ kind: enabler  cost: {cost} }}\nlet used = base"
        );
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                document["programmes"]![0]!["cost"]!
                    .AsArray()
                    .Select(each =>
                        $"{each!["year"]} line {each["place"]!["line"]} {each["text"]}".TrimEnd()
                    )
            )
        );
        Assert.Equal(3, (int?)document["programmes"]![0]!["place"]!["line"]);
    }

    [Fact]
    public void A_long_plan_is_the_same_as_its_parts()
    {
        // Longer than what is held back before it is written on.
        var names = Enumerable.Range(0, 5_000).Select(n => $"p{n}");
        var document = Documents.With(
            string.Concat(
                names.Select(name =>
                    $"programme {name} {{ kind: enabler  cost: {{ 2016/17: £1 }} }}\n"
                )
            )
        );
        Assert.Equal(
            names,
            document["programmes"]!.AsArray().Select(each => (string?)each!["name"])
        );
        Assert.Equal(
            names,
            document["coverage"]!["programmes"]!
                .AsArray()
                .Select(each => (string?)each!["programme"])
        );
    }
}
