using System.Collections.Immutable;
using System.Text.Json;

namespace StpLang.LanguageServer.ProtocolGenerator.Model;

/// <summary>The official description of the Language Server Protocol: its messages and the types in them.</summary>
public sealed class MetaModel
{
    private MetaModel(JsonElement root)
    {
        Messages =
        [
            .. root.GetProperty("requests")
                .EnumerateArray()
                .Concat(root.GetProperty("notifications").EnumerateArray())
                .Select(MetaMessage.Of),
        ];
        Structures = Named(root, "structures", MetaStructure.Of, s => s.Name);
        Enumerations = Named(root, "enumerations", MetaEnumeration.Of, e => e.Name);
        Aliases = Named(
            root,
            "typeAliases",
            each => (each.GetProperty("name").GetString()!, MetaType.Of(each.GetProperty("type"))),
            alias => alias.Item1
        );
    }

    /// <summary>The requests and notifications.</summary>
    public ImmutableArray<MetaMessage> Messages { get; }

    /// <summary>The structures by name.</summary>
    public IReadOnlyDictionary<string, MetaStructure> Structures { get; }

    /// <summary>The enumerations by name.</summary>
    public IReadOnlyDictionary<string, MetaEnumeration> Enumerations { get; }

    /// <summary>The other names of types, by name.</summary>
    public IReadOnlyDictionary<string, (string Name, MetaType Type)> Aliases { get; }

    /// <summary>Reads the description.</summary>
    /// <param name="path">The file's path.</param>
    public static MetaModel Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new MetaModel(document.RootElement.Clone());
    }

    /// <summary>The request or notification of that name.</summary>
    /// <param name="method">The name: <c>textDocument/hover</c>.</param>
    public MetaMessage? Find(string method) => Messages.FirstOrDefault(m => m.Method == method);

    /// <summary>All properties of a structure, those it takes over from others first.</summary>
    /// <param name="structure">The structure.</param>
    public IEnumerable<MetaProperty> PropertiesOf(MetaStructure structure) =>
        structure
            .Bases.SelectMany(name => PropertiesOf(Structures[name]))
            .Where(inherited => structure.Properties.All(own => own.Name != inherited.Name))
            .Concat(structure.Properties)
            .DistinctBy(property => property.Name);

    private static Dictionary<string, T> Named<T>(
        JsonElement root,
        string list,
        Func<JsonElement, T> read,
        Func<T, string> nameOf
    ) => root.GetProperty(list).EnumerateArray().Select(read).ToDictionary(nameOf);
}
