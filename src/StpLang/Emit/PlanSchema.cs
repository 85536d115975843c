using System.Text.Json;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>The JSON Schema (2020-12) of the documents that <see cref="PlanJson"/> writes, made from the vocabulary.</summary>
public static class PlanSchema
{
    /// <summary>What the schema is called, by the first number of its version; documents name it.</summary>
    public const string Id = "urn:stplang:plan:2";

    /// <summary>Writes the schema; the same bytes for the same vocabulary.</summary>
    /// <param name="target">Where to write. It is left open.</param>
    /// <exception cref="IOException">The target cannot be written.</exception>
    public static void Write(Stream target)
    {
        using (var json = new Utf8JsonWriter(target, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", Id);
            json.WriteString("title", "Sustainability and transformation plan");
            json.WriteString("description", SchemaText.Document);
            WriteDocument(json);
            json.WriteStartObject("$defs");
            WriteDeclarations(json);
            WriteMembers(json, SchemaText.Types);
            WriteMembers(json, SchemaText.Coverage);
            WriteMembers(json, SchemaText.Findings);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        target.WriteByte((byte)'\n');
    }

    private static void WriteDocument(Utf8JsonWriter json)
    {
        var schema = new ObjectSchema(json);
        schema.Constant("$schema", Id, "The schema that the document is valid by");
        schema.Pattern(
            "schemaVersion",
            $"^{PlanJson.SchemaVersion.Split('.')[0]}\\.[0-9]+$",
            "Version of the form of this document: its second number grows when members are added"
        );
        schema.Constant("currency", "GBP", "All amounts of money are pounds sterling");
        foreach (var kind in PlanVocabulary.TopLevel)
        {
            if (kind.JsonName is not null)
            {
                schema.Declarations(
                    kind,
                    isRequired: kind.Occurrence is Occurrence.Many or Occurrence.ExactlyOnce
                );
            }
        }
        schema.Reference("coverage", "coverage", "What the compiler works out from the plan");
        schema.ArrayOf(
            "findings",
            "finding",
            "What the compiler finds, in the order of the files and within them",
            isRequired: true
        );
        schema.End();
    }

    private static void WriteDeclarations(Utf8JsonWriter json)
    {
        foreach (var declaration in PlanVocabulary.Declarations)
        {
            if (declaration.JsonName is not null)
            {
                json.WriteStartObject(declaration.Keyword);
                json.WriteString("description", declaration.Summary);
                DeclarationSchema.Write(json, declaration);
                json.WriteEndObject();
            }
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, string members)
    {
        using var parsed = JsonDocument.Parse(members);
        foreach (var member in parsed.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }
    }
}
