using System.Text.Json;
using StpLang.Cli.Input;
using StpLang.Emit;

namespace StpLang.Cli.Rendering;

/// <summary>
/// Writes the findings of a run as one JSON document, valid against the schema that <c>stp schema --findings</c> prints.
/// </summary>
internal static class JsonFindings
{
    private const string SchemaVersion = "1.0";

    /// <summary>Writes the document.</summary>
    public static void Write(Stream output, IReadOnlyList<LoadedPlan> plans)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Options);
        var sum = new FindingCounts();
        writer.WriteStartObject();
        writer.WriteString("schemaVersion", SchemaVersion);
        writer.WriteStartArray("plans");
        foreach (var plan in plans)
        {
            WritePlan(writer, plan);
            sum += plan.Counts;
        }

        writer.WriteEndArray();
        WriteCounts(writer, "summary", sum);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePlan(Utf8JsonWriter writer, LoadedPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteText("path", plan.Path);
        if (plan.Failure is not null)
        {
            writer.WriteText("failure", plan.Failure);
        }

        // Files are named as the plan is: from the folder the command is run in.
        new FindingJson(writer, folder: "").Write(plan.Findings);
        WriteCounts(writer, "summary", plan.Counts);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, FindingCounts counts)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("errors", counts.Errors);
        writer.WriteNumber("warnings", counts.Warnings);
        writer.WriteNumber("notes", counts.Notes);
        writer.WriteEndObject();
    }
}
