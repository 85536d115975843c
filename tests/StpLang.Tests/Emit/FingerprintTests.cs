using System.Text.Json.Nodes;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Emit;
using StpLang.Files;

namespace StpLang.Tests.Emit;

/// <summary>A fingerprint is made of what a finding means, and a document says what that is about.</summary>
public class FingerprintTests
{
    private const string Plan = """
        plan north "North STP" { footprint: "E54000013"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county "County Council" { kind: county_council }
        budget grant "Grant" { kind: other  holder: county  amount: { 2018/19: £1m }  illustrative: yes }
        gap {
          do_nothing: { 2020/21: £415m }
          solutions:  { 2020/21: £200m }
          residual:   { 2020/21: £215m }
        }
        programme falls "Falls" {
          kind: prevention
          cost: { 2018/19: £2m }
          from grant: { 2018/19: £1m }
          illustrative: yes
        }

        """;

    [Theory]
    // Moved, and laid out another way.
    [InlineData("STP2005", "plan north", "// A comment.\n\nplan north", true)]
    [InlineData("STP2005", "cost: { 2018/19: £2m }", "cost:   {\n  2018/19:   £2m\n}", true)]
    [InlineData("STP2004", "residual:   { 2020/21: £215m }", "residual: {2020/21: £215m}", true)]
    // Another finding goes or comes.
    [InlineData("STP2005", "£215m", "£214m", true)]
    [InlineData("STP2004", "cost: { 2018/19: £2m }", "cost: { 2018/19: £3m }", true)]
    // A figure is another, be it one that the message does not round to.
    [InlineData("STP2005", "cost: { 2018/19: £2m }", "cost: { 2018/19: £2_000_001 }", false)]
    [InlineData("STP2004", "{ 2020/21: £215m }", "{ 2020/21: £216m }", false)]
    [InlineData("STP2016", "{ 2020/21: £200m }", "{ 2020/21: £201m }", false)]
    // It is about something else.
    [InlineData("STP2005", "programme falls", "programme trips", false)]
    [InlineData("STP2005", "plan north", "plan south", false)]
    [InlineData(
        "STP2005",
        "{ 2018/19: £2m }\n  from grant: { 2018/19",
        "{ 2019/20: £2m }\n  from grant: { 2019/20",
        false
    )]
    public void It_is_another_where_the_meaning_is(
        string rule,
        string old,
        string changed,
        bool isSame
    )
    {
        Assert.Contains(old, Plan, StringComparison.Ordinal);
        var before = FingerprintOf(rule, Plan);
        var after = FingerprintOf(rule, Plan.Replace(old, changed, StringComparison.Ordinal));
        Assert.Matches("^[0-9a-f]{32}$", before);
        Assert.Equal(isSame, before == after);
    }

    [Fact]
    public void It_is_the_same_in_another_file()
    {
        var before = FingerprintOf("STP2005", Plan);
        Assert.Equal(before, FingerprintOf("STP2005", Plan, "other/name.stp"));

        var split = Plan.IndexOf("programme falls", StringComparison.Ordinal);
        var files = new MemorySourceFiles(
            new Dictionary<string, string>
            {
                ["plan.stp"] = "include \"programmes.stp\"\n" + Plan[..split],
                ["programmes.stp"] = Plan[split..],
            }
        );
        Assert.True(Compilation.TryCreate("plan.stp", files, out var compilation, out _));
        Assert.Equal(before, Fingerprint(FindingOf("STP2005", compilation)));
    }

    [Fact]
    public void Those_of_findings_that_are_alike_differ()
    {
        var document = Document(
            Compile(
                Plan
                    + "programme walks \"Walks\" { kind: prevention  cost: { 2018/19: £2m }  illustrative: yes }\n"
            )
        );
        Assert.Distinct(document["findings"]!.AsArray().Select(each => Fingerprint(each!)));
    }

    [Theory]
    [InlineData("STP2005", "programme falls", "cost")]
    [InlineData("STP2004", "gap", "residual")]
    [InlineData("STP5008", "plan north", null)]
    public void A_finding_names_its_subject(string rule, string declaration, string? property)
    {
        var finding = FindingOf(rule, Compile(Plan));
        var subject = finding["subject"]!;
        Assert.Equal(
            (declaration, property),
            ((string?)subject["declaration"], (string?)subject["property"])
        );
        Assert.Equal($"docs/rules/{rule}.md", (string?)finding["page"]);
    }

    [Theory]
    [InlineData("none is `a b` of 3, the other is on line 12", "`a b`\n3\n")]
    [InlineData(
        "Norfolk covers 12.5% of this; £1.5m, 2016/17.",
        "Norfolk\n12.5%\n£1.5m\n2016/17\n"
    )]
    [InlineData("an open `quotation of all", "`quotation of all\n2\n")]
    [InlineData("nothing to be counted", "2\n")]
    public void Its_facts_are_names_and_figures(string message, string facts) =>
        Assert.Equal(
            facts,
            FindingFacts.Of(
                new Diagnostic(
                    CheckingRules.UnknownSetting,
                    message,
                    new("", SourceText.From("{ x: 2 }"), new(0, 8))
                )
            )
        );

    private static Compilation Compile(string text, string path = "plan.stp") =>
        Compilation.Create(SourceFile.Of(path, SourceText.From(text)));

    private static string FingerprintOf(string rule, string text, string path = "plan.stp") =>
        Fingerprint(FindingOf(rule, Compile(text, path)));

    private static string Fingerprint(JsonNode finding) => (string)finding["fingerprint"]!;

    private static JsonNode FindingOf(string rule, Compilation compilation) =>
        Document(compilation)["findings"]!.AsArray().Single(each => (string?)each!["id"] == rule)!;

    private static JsonNode Document(Compilation compilation)
    {
        using var target = new MemoryStream();
        PlanJson.Write(PlanCheck.Of(compilation), target);
        return JsonNode.Parse(target.ToArray())!;
    }
}
