using System.Text.Json.Nodes;
using StpLang.Vocabulary;

namespace StpLang.Tests.Emit;

/// <summary>Holds documents against the schema with a validator that is not ours.</summary>
public class DocumentValidityTests
{
    public static TheoryData<string> Examples =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("examples"), "*.stp", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Where(IsRoot)
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void Every_example_gives_a_valid_document()
    {
        var examples = Examples.Select(row => row.Data).ToList();
        Assert.True(examples.Count > 20, $"only {examples.Count} examples were found");
        var documents = examples.Select(Documents.OfExample);
        Assert.All(
            examples.Zip(SchemaValidator.Validate(Documents.ClosedSchema(), documents)),
            each => Assert.Equal((each.First, "valid"), each)
        );
    }

    [Fact]
    public void A_plan_with_every_property_gives_a_valid_document()
    {
        var document = Documents.OfText(Documents.Everything);
        Assert.Equal(["valid"], SchemaValidator.Validate(Documents.ClosedSchema(), [document]));
    }

    [Fact]
    public void A_reader_with_the_schema_of_today_takes_the_members_of_tomorrow()
    {
        var document = JsonNode.Parse(Documents.OfText(Documents.Everything))!;
        document["schemaVersion"] = "2.7";
        foreach (var each in Objects(document).ToList())
        {
            each["unknownMember"] = "x";
        }

        Assert.Equal(
            ["valid"],
            SchemaValidator.Validate(Documents.Schema(), [document.ToJsonString()])
        );
    }

    [Fact]
    public void The_plan_with_every_property_has_every_property()
    {
        var objects = Objects(JsonNode.Parse(Documents.OfText(Documents.Everything))!);
        var members = objects
            .SelectMany(each => each.AsObject())
            .Select(each => each.Key)
            .ToHashSet();
        foreach (var declaration in PlanVocabulary.Declarations)
        {
            if (declaration.JsonName is { } name)
            {
                Assert.Contains(name, members);
                Assert.All(declaration.Properties, each => Assert.Contains(each.JsonName, members));
            }
        }
    }

    [Fact]
    public void A_document_changed_anywhere_is_not_valid()
    {
        var document = Documents.OfText(Documents.Everything);
        var mutants = Mutants(document).ToList();
        Assert.True(mutants.Count > 700, $"only {mutants.Count} mutants were made");
        var verdicts = SchemaValidator.Validate(
            Documents.ClosedSchema(),
            mutants.Select(each => each.Document)
        );
        Assert.All(
            mutants.Zip(verdicts),
            each => Assert.True(each.Second != "valid", $"still valid: {each.First.Change}")
        );
    }

    [Fact]
    public void A_value_that_is_not_in_its_form_is_refused()
    {
        (string Member, string Value)[] faults =
        [
            .. (
                (string[])
                    ["2018/20", "2018/18", "2018-19", "2018/2019", "18/19", "2018", " 2018/19"]
            ).Select(year => ("first", year)),
            .. (
                (string[])["21/10/2016", "2016-10-21T00:00:00Z", "2016-02-30", "2016-13-01"]
            ).Select(date => ("asOf", date)),
            .. ((string[])["GB-LAE-E10000020", "GB-NHS-", "E54000022", "gb-nhs-06V"]).Select(
                identifier => ("footprintIdentifier", identifier)
            ),
            ("status", "printed"),
            ("severity", "fatal"),
            ("schemaVersion", "3.0"),
            ("page", "rules/STP2005.md"),
            ("fingerprint", "ABC"),
            ("currency", "EUR"),
        ];
        var documents = faults.Select(fault =>
        {
            var document = JsonNode.Parse(Documents.OfText(Documents.Everything))!;
            Objects(document).First(each => each.AsObject().ContainsKey(fault.Member))[
                fault.Member
            ] = fault.Value;
            return document.ToJsonString();
        });
        Assert.All(
            faults.Zip(SchemaValidator.Validate(Documents.ClosedSchema(), documents)),
            each => Assert.Contains($"/{each.First.Member} ", each.Second, StringComparison.Ordinal)
        );
    }

    /// <summary>Each required member removed, a member added to each object, and each value made one of another type.</summary>
    private static IEnumerable<(string Change, string Document)> Mutants(string document)
    {
        var root = JsonNode.Parse(document)!;
        var schema = JsonNode.Parse(Documents.Schema())!;
        foreach (var each in Objects(root))
        {
            each["unknownMember"] = "x";
            yield return ($"{each.GetPath()} has an unknown member", root.ToJsonString());
            each.AsObject().Remove("unknownMember");
            foreach (var (name, value) in each.AsObject().ToList())
            {
                each[name] = WrongType(value);
                yield return ($"{each.GetPath()}.{name} is of another type", root.ToJsonString());
                each[name] = value;
            }
        }
        foreach (var (each, name) in Required(root, schema, schema).Distinct())
        {
            var value = each[name];
            each.Remove(name);
            yield return ($"{each.GetPath()} lacks {name}", root.ToJsonString());
            each[name] = value;
        }
    }

    private static JsonValue WrongType(JsonNode? value) =>
        value switch
        {
            JsonArray or JsonObject => JsonValue.Create("x"),
            JsonValue text when text.TryGetValue<string>(out _) => JsonValue.Create(1),
            _ => JsonValue.Create("x"),
        };

    /// <summary>The members of a document that its schema requires.</summary>
    private static IEnumerable<(JsonObject Object, string Member)> Required(
        JsonNode? node,
        JsonNode? schema,
        JsonNode root
    )
    {
        if (schema?["$ref"]?.GetValue<string>() is { } reference)
        {
            schema = root["$defs"]![reference["#/$defs/".Length..]];
        }
        if (node is JsonArray items)
        {
            return items.SelectMany(item => Required(item, schema?["items"], root));
        }
        if (node is not JsonObject each || schema?["properties"] is not { } properties)
        {
            return [];
        }
        return (schema["required"]?.AsArray() ?? [])
            .Select(name => (each, name!.GetValue<string>()))
            .Concat(
                each.SelectMany(member => Required(member.Value, properties[member.Key], root))
            );
    }

    private static IEnumerable<JsonNode> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject each => [each, .. each.Select(member => member.Value).SelectMany(Objects)],
            JsonArray items => items.SelectMany(Objects),
            _ => [],
        };

    // A file with a plan is one to build; those it includes have none.
    private static bool IsRoot(string file) =>
        !file.StartsWith("examples/invalid/", StringComparison.Ordinal)
        && File.ReadLines(Repository.PathOf(file.Split('/')))
            .Any(line => line.StartsWith("plan ", StringComparison.Ordinal));
}
