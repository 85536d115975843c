using System.Text;
using System.Text.Json.Nodes;
using StpLang.Checking;
using StpLang.Configuration;
using StpLang.Emit;
using StpLang.Registers;

namespace StpLang.Tests.Emit;

/// <summary>Plans as the JSON documents they give.</summary>
internal static class Documents
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }

        """;

    /// <summary>The text that uses every declaration and every property.</summary>
    public static string Everything { get; } =
        File.ReadAllText(Repository.PathOf("tests", "StpLang.Tests", "Emit", "everything.stp"));

    /// <summary>The document of a plan.</summary>
    public static string Of(Compilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(finding => finding.IsError));
        using var target = new MemoryStream();
        PlanJson.Write(compilation, target);
        return Decode(target);
    }

    /// <summary>The document of a plan whose whole text this is.</summary>
    public static string OfText(string text) =>
        Of(Compilation.Create(SyntaxTree.Parse(text, "plans/everything.stp")));

    /// <summary>The document of a plan that has these declarations beside <c>plan</c>.</summary>
    public static JsonNode With(string declarations) =>
        JsonNode.Parse(OfText(Plan + declarations))!;

    /// <summary>The document of a plan that has these declarations beside <c>plan</c>, checked against a register.</summary>
    public static JsonNode With(string declarations, Register register)
    {
        var compilation = Compilation.Create(SyntaxTree.Parse(Plan + declarations));
        using var target = new MemoryStream();
        PlanJson.Write(PlanCheck.Of(compilation, new CheckOptions { Register = register }), target);
        return JsonNode.Parse(target.ToArray())!;
    }

    /// <summary>The document of a plan of the repository, with what its check finds, as <c>stp build</c> writes it.</summary>
    /// <param name="file">Its file, relative to the repository, with <c>/</c>.</param>
    public static string OfExample(string file)
    {
        var files = new FolderFiles(Repository.Root);
        Assert.True(
            Compilation.TryCreate(file, files, out var compilation, out var failure),
            failure
        );
        var settings = PlanSettings.For(files);
        var check = PlanCheck.Of(compilation, new CheckOptions { Settings = settings });
        Assert.False(check.HasErrors);
        using var target = new MemoryStream();
        PlanJson.Write(check, target);
        return Decode(target);
    }

    /// <summary>The JSON Schema of documents.</summary>
    public static string Schema()
    {
        using var target = new MemoryStream();
        PlanSchema.Write(target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    /// <summary>
    /// The schema as it would be if nothing could be added: published, it lets members of later versions be, which would hide
    /// what it does not describe.
    /// </summary>
    public static string ClosedSchema() => Close(JsonNode.Parse(Schema())!).ToJsonString();

    private static JsonNode Close(JsonNode schema)
    {
        foreach (var each in Parts(schema).ToList())
        {
            if (each.ContainsKey("properties"))
            {
                each["additionalProperties"] = false;
            }
        }

        return schema;
    }

    private static IEnumerable<JsonObject> Parts(JsonNode? node) =>
        node switch
        {
            JsonObject each => [each, .. each.SelectMany(member => Parts(member.Value))],
            JsonArray items => items.SelectMany(Parts),
            _ => [],
        };

    private static string Decode(MemoryStream target) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(target.ToArray());
}
