using System.Text.Json;
using StpLang.Cli.Checking;
using StpLang.Emit;
using StpLang.Values;

namespace StpLang.Cli.Reports;

/// <summary>JSON, valid against the schema that <c>stp schema --findings</c> prints.</summary>
internal sealed class JsonFormat : IReportFormat
{
    private const string SchemaVersion = "2.0";
    private const string Schema = "urn:stplang:findings:2";

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Options);
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("schemaVersion", SchemaVersion);
        writer.WriteStartArray("plans");
        // Files are named as plans are: from the folder the command is run in.
        var findings = new FindingJson(writer, folder: "", writesFixes: true);
        foreach (var plan in report.Plans)
        {
            WritePlan(writer, plan, findings);
        }

        writer.WriteEndArray();
        findings.Write(report.Problems, compilation: null, "problems");
        WriteCounts(writer, "summary", report.Counts);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePlan(Utf8JsonWriter writer, CheckedPlan plan, FindingJson findings)
    {
        writer.WriteStartObject();
        writer.WriteText("path", plan.Path);
        if (plan.Failure is not null)
        {
            writer.WriteText("failure", plan.Failure);
        }

        if (plan.Check?.AsOf is { } day)
        {
            writer.WriteString("asOf", DateLiteral.ToSource(day));
        }

        findings.Write(plan.Findings, plan.Check?.Compilation);
        WriteCounts(writer, "summary", plan.Counts);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, FindingCounts counts)
    {
        writer.WriteStartObject(name);
        Write(writer, counts.Open);
        writer.WriteNumber("accepted", counts.Accepted.Total);
        writer.WriteStartObject("acceptedByWeight");
        Write(writer, counts.Accepted);
        writer.WriteEndObject();
        writer.WriteStartArray("acceptedMoney");
        foreach (var stake in counts.AcceptedStakes)
        {
            writer.WriteStartObject();
            writer.WriteNumber("amount", stake.Amount.Pounds);
            writer.WriteText("of", stake.Of);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SeverityCounts counts)
    {
        writer.WriteNumber("errors", counts.Errors);
        writer.WriteNumber("warnings", counts.Warnings);
        writer.WriteNumber("notes", counts.Notes);
    }
}
