using System.Reflection;
using System.Text.Json;
using StpLang.Cli.Checking;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.Cli.Reports.Sarif;
using StpLang.Diagnostics;
using StpLang.Emit;

namespace StpLang.Cli.Reports;

/// <summary>SARIF 2.1.0 of OASIS, which code scanning services and editors read: one run for all plans.</summary>
/// <param name="folder">The folder that files are named from; by default the one that <c>stp</c> is run in.</param>
internal sealed class SarifFormat(ReportFolder? folder = null) : IReportFormat
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string InformationUri = "urn:stplang:stp";

    private static readonly string Version =
        typeof(SarifFormat)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "0.0.0";

    /// <inheritdoc/>
    public string Name => "sarif";

    private ReportFolder Folder => folder ?? ReportFolder.Current;

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonText.Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var findings = SarifFinding.Of(report);
        var written = findings.GetRange(0, Math.Min(findings.Count, SarifFinding.Most));
        var rules = RulesOf(written);
        WriteTool(json, rules);
        WriteInvocation(json, report, findings[written.Count..]);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifPlaces.Root);
        json.WriteMessage("description", "The folder that stp was run in");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", "en-GB");
        WriteResults(json, written, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    // A viewer shows the pages of what was found; those of all rules would be half a megabyte.
    private static List<DiagnosticDescriptor> RulesOf(IEnumerable<SarifFinding> findings) =>
        [
            .. findings
                .Select(each => each.Finding.Descriptor)
                .Distinct()
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "stp");
        json.WriteString("fullName", $"stp {Version}");
        json.WriteString("version", Version);
        json.WriteString("semanticVersion", Version);
        json.WriteString("informationUri", InformationUri);
        json.WriteMessage("shortDescription", "Checks plans written in StpLang");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            SarifRule.Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json, CheckReport report, List<SarifFinding> left)
    {
        var unread = report.Plans.Where(plan => plan.Failure is not null).ToList();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", unread.Count == 0);
        json.WriteNumber("exitCode", ExitCode.Of(unread.Count, report.Counts.Open.Errors));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var plan in unread)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            json.WriteMessage("message", $"cannot read `{plan.Path}`: {plan.Failure}");
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            new SarifPlaces(json, Folder).WriteFile(plan.Path);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (left.Count > 0)
        {
            var counts = FindingCounts.Of([.. left.Select(each => each.Finding)]);
            json.WriteStartObject();
            json.WriteString("level", "warning");
            json.WriteMessage(
                "message",
                $"the worst {SarifFinding.Most:N0} findings are here; {left.Count:N0} more were left out: {counts}"
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResults(
        Utf8JsonWriter json,
        List<SarifFinding> findings,
        List<DiagnosticDescriptor> rules
    )
    {
        var indexes = rules.Index().ToDictionary(each => each.Item, each => each.Index);
        var results = new SarifResults(json, Folder, indexes);
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            results.Write(finding);
        }

        json.WriteEndArray();
    }
}
