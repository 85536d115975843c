using System.Text.Json;
using System.Text.Json.Nodes;

namespace StpLang.Tests.Emit;

public class PlanSchemaTests
{
    [Fact]
    public void The_schema_in_docs_is_what_the_vocabulary_says() =>
        Baseline.Equal("docs/plan.schema.json", Documents.Schema());

    [Fact]
    public void No_member_of_the_schema_stands_twice() =>
        JsonDocument
            .Parse(Documents.Schema(), new JsonDocumentOptions { AllowDuplicateProperties = false })
            .Dispose();

    [Fact]
    public void No_object_is_closed_to_members_of_later_versions() =>
        Assert.All(
            Objects(JsonNode.Parse(Documents.Schema())!)
                .Where(each => each.ContainsKey("properties")),
            each => Assert.False(each.ContainsKey("additionalProperties"))
        );

    [Fact]
    public void Every_definition_is_used_and_every_use_is_defined()
    {
        var schema = JsonNode.Parse(Documents.Schema())!.AsObject();
        var used = Objects(schema)
            .Select(each => each["$ref"])
            .OfType<JsonValue>()
            .Select(each => each.GetValue<string>()["#/$defs/".Length..].Split('/')[0])
            .Distinct()
            .Order(StringComparer.Ordinal);
        var defined = schema["$defs"]!
            .AsObject()
            .Select(each => each.Key)
            .Order(StringComparer.Ordinal);
        Assert.Equal(defined, used);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject each => [each, .. each.Select(member => member.Value).SelectMany(Objects)],
            JsonArray items => items.SelectMany(Objects),
            _ => [],
        };
}
