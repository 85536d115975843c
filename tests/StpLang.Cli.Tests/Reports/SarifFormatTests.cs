using System.Text.Json;
using StpLang.Analysis.Rules;
using StpLang.Cli.Checking;
using StpLang.Cli.Output;
using StpLang.Cli.Reports;
using StpLang.Cli.Reports.Sarif;
using StpLang.Diagnostics;
using StpLang.Tests;
using StpLang.Tests.Emit;
using StpLang.Text;

namespace StpLang.Cli.Tests.Reports;

public class SarifFormatTests
{
    private const string Plan = """
        plan north "North STP" {
          footprint: "E54000013"
          window:    2016/17..2020/21
          as_of:     2016-10-21
        }

        partner county "County Council" { kind: county_council }

        budget grant "Grant" {
          kind:   other
          holder: county
          amount: { 2016/17: £2m }
        }

        """;

    [Fact]
    public async Task The_document_is_as_the_schema_of_the_standard_says()
    {
        using var folder = new Folder().With("plan.stp", Plans.Faulty);
        var invalid = await Stp.RunAsync([
            "check",
            "--format",
            "sarif",
            .. Directory.GetFiles(Repository.PathOf("examples", "invalid"), "*.stp"),
        ]);
        Assert.Equal("", invalid.Error);
        var unread = await Stp.RunInAsync(
            folder,
            "check",
            "plan.stp",
            "gone.stp",
            "--format=sarif"
        );
        var input = await Stp.RunWithInputAsync(
            folder,
            Plans.Faulty,
            "check",
            "-",
            "--format=sarif"
        );
        string[] documents =
        [
            invalid.Output,
            unread.Output,
            input.Output,
            Write(ReportExample.Report),
            Write(ReportExample.Of([.. Hostile()])),
        ];
        Assert.All(
            SchemaValidator.Validate(StandardSchema(), documents),
            verdict => Assert.Equal("valid", verdict)
        );
        // The validator does find what is wrong.
        var wrong = documents[0]
            .Replace("\"level\": \"error\"", "\"level\": \"fatal\"", StringComparison.Ordinal);
        Assert.Contains(
            "level enum",
            SchemaValidator.Validate(StandardSchema(), [wrong])[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_schema_cannot_say_holds_too()
    {
        using var document = JsonDocument.Parse(Write(ReportExample.Report));
        var run = document.RootElement.GetProperty("runs").EnumerateArray().Single();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(
                rule.GetProperty("id").GetString(),
                result.GetProperty("ruleId").GetString()
            );
            Assert.Contains(
                result.GetProperty("level").GetString(),
                (string[])["error", "warning", "note"]
            );
            if (result.TryGetProperty("relatedLocations", out var related))
            {
                Assert.Equal(
                    Enumerable.Range(1, related.GetArrayLength()),
                    related.EnumerateArray().Select(each => each.GetProperty("id").GetInt32())
                );
            }
        }

        Assert.Distinct(results.Select(FingerprintOf));
        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(ExitCode.Failure, invocation.GetProperty("exitCode").GetInt32());
        Assert.Equal(
            "cannot read `plans/gone.stp`: no such file",
            TextOf(invocation.GetProperty("toolExecutionNotifications")[0])
        );
    }

    [Fact]
    public void Every_rule_of_the_language_has_its_page_as_help()
    {
        // Each of a finding of its own, and none twice.
        var one = ReportExample.Finding("found");
        var json = Write(
            ReportExample.Of([
                .. StandardRules.Catalogue.Descriptors.Select(rule => new Diagnostic(
                    rule,
                    "found",
                    one.Location
                )),
                one,
            ])
        );
        using var document = JsonDocument.Parse(json);
        var rules = document
            .RootElement.GetProperty("runs")[0]
            .GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules");
        Assert.Equal(StandardRules.Catalogue.Descriptors.Length, rules.GetArrayLength());
        Assert.All(
            rules.EnumerateArray(),
            rule =>
            {
                var id = rule.GetProperty("id").GetString();
                var help = rule.GetProperty("help").GetProperty("markdown").GetString();
                Assert.Equal(
                    File.ReadAllText(Repository.PathOf("docs", "rules", $"{id}.md")),
                    help
                );
                var description = rule.GetProperty("fullDescription")
                    .GetProperty("text")
                    .GetString();
                Assert.NotEqual("", description);
                Assert.DoesNotContain(
                    '\n',
                    rule.GetProperty("help").GetProperty("text").GetString()!
                );
                Assert.Contains(
                    description![..20],
                    help!.Replace('\n', ' '),
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void Rules_of_which_nothing_was_found_are_left_out()
    {
        using var document = JsonDocument.Parse(
            Write(ReportExample.Of(ReportExample.Finding("found")))
        );
        var driver = document
            .RootElement.GetProperty("runs")[0]
            .GetProperty("tool")
            .GetProperty("driver");
        Assert.Equal(
            "STP1001",
            Assert
                .Single(driver.GetProperty("rules").EnumerateArray())
                .GetProperty("id")
                .GetString()
        );
        Assert.True(
            Uri.TryCreate(driver.GetProperty("informationUri").GetString(), UriKind.Absolute, out _)
        );
    }

    [Fact]
    public void Accepted_findings_may_be_left_out()
    {
        var all = Results(ReportExample.Report);
        var open = Results(ReportExample.Report with { OmitsAccepted = true });
        Assert.Equal(2, all.Count(IsSuppressed));
        Assert.Equal(
            all.Where(result => !IsSuppressed(result)).Select(FingerprintOf),
            open.Select(FingerprintOf)
        );
    }

    [Fact]
    public void Of_more_than_services_take_the_worst_are_written_and_the_others_counted()
    {
        var notes = Enumerable
            .Range(0, SarifFinding.Most - 1)
            .Select(_ => ReportExample.Finding("note", severity: DiagnosticSeverity.Note));
        var json = Write(
            ReportExample.Of([
                .. notes,
                ReportExample.Finding("warning", severity: DiagnosticSeverity.Warning),
                ReportExample.Finding("error"),
                ReportExample.Finding("warning", severity: DiagnosticSeverity.Warning),
            ])
        );
        using var document = JsonDocument.Parse(json);
        var run = document.RootElement.GetProperty("runs")[0];
        Assert.Equal(SarifFinding.Most, run.GetProperty("results").GetArrayLength());
        Assert.Equal(
            ["error", "warning", "warning", "note"],
            run.GetProperty("results")
                .EnumerateArray()
                .Take(4)
                .Select(result => result.GetProperty("level").GetString())
        );
        Assert.Equal(
            "the worst 25,000 findings are here; 2 more were left out: 2 notes",
            TextOf(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0])
        );
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_shift()
    {
        var before = Fingerprints(Plan);
        Assert.Equal(2, before.Length);
        Assert.Equal(before, Fingerprints("// A comment.\n\n" + Plan));
        Assert.Equal(before, Fingerprints(Plan.ReplaceLineEndings("\r\n")));
        Assert.Equal(
            before,
            Fingerprints(Plan + "let more = £1m\n").Where(each => before.Contains(each))
        );
    }

    [Fact]
    public void A_fingerprint_is_another_for_another_declaration_or_figure()
    {
        var before = Fingerprints(Plan);
        Assert.Equal(2, before.Length);
        Assert.DoesNotContain(
            before[0],
            Fingerprints(Plan.Replace("budget grant", "budget gift", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            before[0],
            Fingerprints(Plan.Replace("£2m", "£3m", StringComparison.Ordinal))
        );
        Assert.Equal(before, Fingerprints(Plan, "south.stp"));
    }

    [Fact]
    public void Findings_that_are_alike_are_told_apart()
    {
        var finding = ReportExample.Finding(
            "the same",
            text: "same same",
            span: new TextSpan(0, 4)
        );
        var other = ReportExample.Finding("the same", text: "same same", span: new TextSpan(5, 4));
        Assert.Distinct(Results(ReportExample.Of(finding, other)).Select(FingerprintOf));
    }

    [Fact]
    public void A_region_counts_UTF_16_code_units_from_1_and_excludes_its_end()
    {
        const string text = "a\r\n𝄞é(x\n  y)z";
        var span = TextSpan.FromBounds(text.IndexOf('('), text.IndexOf('z'));
        var result = Assert.Single(
            Results(ReportExample.Of(ReportExample.Finding("m", "p", text, span)))
        );
        Assert.Equal(
            """{"startLine":2,"startColumn":4,"endLine":3,"endColumn":5}""",
            JsonSerializer.Serialize(Physical(result).GetProperty("region"))
        );
    }

    [Fact]
    public void Files_outside_the_folder_are_named_whole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths as Unix has them");
        var results = Results(
            ReportExample.Of(
                ReportExample.Finding("m", "plans/a b.stp"),
                ReportExample.Finding("m", "../other/plan.stp"),
                ReportExample.Finding("m", "<stdin>")
            )
        );
        Assert.Equal(
            [
                """{"uri":"plans/a%20b.stp","uriBaseId":"%SRCROOT%"}""",
                """{"uri":"file:///other/plan.stp"}""",
                """{"uri":"%3Cstdin%3E"}""",
            ],
            results.Select(result =>
                JsonSerializer.Serialize(Physical(result).GetProperty("artifactLocation"))
            )
        );
    }

    [Fact]
    public void Hostile_text_is_shown_and_does_nothing()
    {
        var json = Write(ReportExample.Of([.. Hostile()]));
        Assert.DoesNotContain('\u001b', json);
        Assert.DoesNotContain('\u202E', json);
        Assert.DoesNotContain("<script", json, StringComparison.Ordinal);
        var messages = Results(ReportExample.Of([.. Hostile()])).Select(TextOf).ToList();
        Assert.Contains(@"\u{1b}[31m\u{202e}evil", messages);
        Assert.Contains("broken \uFFFD pair", messages);
        Assert.Contains(
            "see [here] (https://evil.example) for {{0}} in { 2016/17: £1m }",
            messages
        );
        Assert.Contains("\"quoted\" <script>alert('x')</script>", messages);
    }

    private static IEnumerable<Diagnostic> Hostile() =>
        [
            ReportExample.Finding(
                "\u001b[31m\u202Eevil",
                "pl\u202Ean\n#?%.stp",
                "\u0000\u0001\n",
                new(0, 3)
            ),
            ReportExample.Finding("broken \uD83D pair", text: "\uDC00\uDC00\uDC00\uD800"),
            ReportExample.Finding("see [here](https://evil.example) for {0} in { 2016/17: £1m }"),
            ReportExample.Finding(
                "\"quoted\" <script>alert('x')</script>",
                severity: DiagnosticSeverity.Note
            ),
            ReportExample.Finding("no file", file: ""),
            ReportExample.Finding("accepted", severity: DiagnosticSeverity.Warning) with
            {
                Acceptance = new Acceptance(
                    "\u0007\uD800\n]\"",
                    DateOnly.MaxValue,
                    ReportExample.Finding("").Location
                ),
                Fixes =
                [
                    new CodeFix(
                        "\u0000[x](1)",
                        [new CodeEdit(ReportExample.Finding("accepted").Location, "\u0000\uDFFF\"")]
                    ),
                ],
            },
        ];

    // As Microsoft publishes it with its validator for jest (MIT). It is written in draft 04, which says all that it
    // uses as draft 07 does.
    private static string StandardSchema() =>
        File.ReadAllText(
                Repository.PathOf("tests", "StpLang.Cli.Tests", "Reports", "sarif-2.1.0-rtm.5.json")
            )
            .Replace("json-schema.org/draft-04/", "json-schema.org/draft-07/");

    private static string Write(CheckReport report) =>
        ReportExample.Write(new SarifFormat(ReportExample.Folder), report);

    private static List<JsonElement> Results(CheckReport report)
    {
        using var document = JsonDocument.Parse(Write(report));
        return
        [
            .. document
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(result => result.Clone()),
        ];
    }

    private static string[] Fingerprints(string plan, string path = "plan.stp") =>
        [
            .. Results(ReportExample.Of(new Dictionary<string, string> { [path] = plan }, path))
                .Select(FingerprintOf),
        ];

    private static string FingerprintOf(JsonElement result) =>
        result.GetProperty("partialFingerprints").GetProperty("stpFinding/v2").GetString()!;

    private static bool IsSuppressed(JsonElement result) =>
        result.GetProperty("suppressions").GetArrayLength() > 0;

    private static string TextOf(JsonElement owner) =>
        owner.GetProperty("message").GetProperty("text").GetString()!;

    private static JsonElement Physical(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation");
}
