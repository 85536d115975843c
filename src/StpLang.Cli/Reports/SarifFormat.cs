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
        WriteTool(json, report);
        WriteInvocation(json, report);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifPlaces.Root);
        json.WriteMessage("description", "The folder that stp was run in");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", "en-GB");
        WriteResults(json, report);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "stp");
        json.WriteString("fullName", $"stp {Version}");
        json.WriteString("version", Version);
        json.WriteString("semanticVersion", Version);
        json.WriteMessage("shortDescription", "Checks plans written in StpLang");
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules.Descriptors)
        {
            SarifRule.Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json, CheckReport report)
    {
        var unread = report.Plans.Where(plan => plan.Failure is not null).ToList();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", unread.Count == 0);
        json.WriteNumber("exitCode", ExitCode.Of(unread.Count, report.Counts.Errors));
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

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResults(Utf8JsonWriter json, CheckReport report)
    {
        var indexes = new Dictionary<DiagnosticDescriptor, int>();
        foreach (var rule in report.Rules.Descriptors)
        {
            indexes.Add(rule, indexes.Count);
        }

        var results = new SarifResults(json, Folder, indexes);
        json.WriteStartArray("results");
        foreach (var problem in report.Problems)
        {
            results.Write(problem, compilation: null);
        }

        foreach (var plan in report.Plans)
        {
            foreach (var finding in plan.Findings)
            {
                results.Write(finding, plan.Check!.Compilation);
            }
        }

        json.WriteEndArray();
    }
}
