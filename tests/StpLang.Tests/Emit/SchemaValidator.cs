using System.Text.Json;
using Json.Schema;

namespace StpLang.Tests.Emit;

/// <summary>A validator of JSON Schema that knows nothing of how documents and schema come about.</summary>
internal static class SchemaValidator
{
    // Places and keywords of all faults, and formats that hold instead of being remarks.
    private static readonly EvaluationOptions Evaluation = new()
    {
        OutputFormat = OutputFormat.List,
        RequireFormatValidation = true,
    };

    /// <summary>What it says of each document: "valid", or the places and keywords of its faults.</summary>
    /// <exception cref="JsonSchemaException">The schema itself is faulty.</exception>
    public static string[] Validate(string schema, IEnumerable<string> documents)
    {
        var read = Read(schema);
        return [.. documents.Select(each => Verdict(read, each))];
    }

    // A schema of 2020-12 is ours, and may use what is known only; another's is as its own draft takes it.
    private static JsonSchema Read(string schema)
    {
        var dialects = new DialectRegistry();
        dialects.Register(StrictDialect.Draft202012);
        return JsonSchema.FromText(
            schema,
            new BuildOptions { DialectRegistry = dialects, SchemaRegistry = new SchemaRegistry() }
        );
    }

    private static string Verdict(JsonSchema schema, string document)
    {
        using var read = JsonDocument.Parse(document);
        var result = schema.Evaluate(read.RootElement, Evaluation);
        return result.IsValid ? "valid" : string.Join("; ", Faults(result));
    }

    private static IEnumerable<string> Faults(EvaluationResults result) =>
        from each in result.Details ?? []
        from error in each.Errors ?? []
        select $"{each.InstanceLocation} {error.Key}: {error.Value}";
}
