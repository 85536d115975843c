using System.Text.Json;
using StpLang.Cli.Checking;
using StpLang.Emit;

namespace StpLang.Cli.Reports;

/// <summary>JSON, valid against the schema that <c>stp schema --findings</c> prints.</summary>
internal sealed class JsonFormat : IReportFormat
{
    private const string SchemaVersion = "1.1";

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Options);
        writer.WriteStartObject();
        writer.WriteString("schemaVersion", SchemaVersion);
        writer.WriteStartArray("plans");
        foreach (var plan in report.Plans)
        {
            WritePlan(writer, plan);
        }

        writer.WriteEndArray();
        Findings(writer).Write(report.Problems, "problems");
        WriteCounts(writer, "summary", report.Counts);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePlan(Utf8JsonWriter writer, CheckedPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteText("path", plan.Path);
        if (plan.Failure is not null)
        {
            writer.WriteText("failure", plan.Failure);
        }

        Findings(writer).Write(plan.Findings);
        WriteCounts(writer, "summary", plan.Counts);
        writer.WriteEndObject();
    }

    // Files are named as the plan is: from the folder the command is run in.
    private static FindingJson Findings(Utf8JsonWriter writer) =>
        new(writer, folder: "", writesFixes: true);

    private static void WriteCounts(Utf8JsonWriter writer, string name, FindingCounts counts)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("errors", counts.Errors);
        writer.WriteNumber("warnings", counts.Warnings);
        writer.WriteNumber("notes", counts.Notes);
        writer.WriteNumber("accepted", counts.Accepted);
        writer.WriteEndObject();
    }
}
