using Json.Schema;

namespace StpLang.Tests.Emit;

/// <summary>The validator that documents are held against does find faults.</summary>
public class SchemaValidatorTests
{
    private const string Draft = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    [Theory]
    [InlineData("\"type\": \"integer\"", "1", "\"1\"")]
    [InlineData("\"type\": \"string\", \"format\": \"date\"", "\"2016-02-29\"", "\"2017-02-29\"")]
    [InlineData("\"type\": \"string\", \"pattern\": \"^a$\"", "\"a\"", "\"ab\"")]
    [InlineData("\"required\": [\"a\"]", "{ \"a\": 1 }", "{ \"b\": 1 }")]
    [InlineData(
        "\"properties\": { \"a\": {} }, \"additionalProperties\": false",
        "{ \"a\": 1 }",
        "{ \"b\": 1 }"
    )]
    [InlineData("\"dependentRequired\": { \"a\": [\"b\"] }", "{ \"b\": 1 }", "{ \"a\": 1 }")]
    public void What_the_schema_refuses_is_not_valid(string keywords, string sound, string faulty)
    {
        var verdicts = SchemaValidator.Validate($"{{ {Draft}, {keywords} }}", [sound, faulty]);
        Assert.Equal("valid", verdicts[0]);
        Assert.NotEqual("valid", verdicts[1]);
    }

    [Fact]
    public void A_fault_is_named_by_place_and_keyword() =>
        Assert.StartsWith(
            "/a/0 type: ",
            Assert.Single(
                SchemaValidator.Validate(
                    $$"""{ {{Draft}}, "properties": { "a": { "items": { "type": "string" } } } }""",
                    ["""{ "a": [1, "b"] }"""]
                )
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\"propertys\": {}")]
    [InlineData("\"properties\": { \"a\": { \"minimun\": 1 } }")]
    [InlineData("\"type\": \"strin\"")]
    [InlineData("\"type\": [\"string\", \"null\"]")]
    [InlineData("\"format\": \"dat\"")]
    [InlineData("\"required\": \"a\"")]
    [InlineData("\"minLength\": -1")]
    public void A_faulty_schema_is_refused(string keywords) =>
        Assert.Throws<JsonSchemaException>(() =>
            SchemaValidator.Validate($"{{ {Draft}, {keywords} }}", ["{}"])
        );

    [Theory]
    [InlineData("\"$ref\": \"#/$defs/none\"")]
    [InlineData("\"pattern\": \"[\"")]
    public void A_schema_that_leads_nowhere_is_refused(string keywords) =>
        Assert.ThrowsAny<Exception>(() =>
            SchemaValidator.Validate($"{{ {Draft}, {keywords} }}", ["\"a\""])
        );
}
