using System.Text;
using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>Writes a structure as a record, with all the properties it takes over from others.</summary>
internal static class RecordWriter
{
    /// <summary>The record.</summary>
    public static string Write(MetaStructure structure, TypeMap types)
    {
        var properties = types.PropertiesOf(structure).ToList();
        var text = new StringBuilder();
        text.Append("internal sealed record ")
            .Append(types.OfReference(structure.Name).Name)
            .Append(InterfaceOf(properties))
            .Append("\n{\n");
        foreach (var property in properties)
        {
            text.Append(Write(property, structure, types));
        }

        return text.Append("}\n").ToString();
    }

    // Many methods are about one document, and a place in it; many may be shown while they are worked on.
    private static string InterfaceOf(List<MetaProperty> properties)
    {
        List<string> interfaces = [];
        if (Has(properties, "textDocument", "TextDocumentIdentifier"))
        {
            var isPlace = Has(properties, "position", "Position");
            interfaces.Add(isPlace ? "IPositionParams" : "IDocumentParams");
        }

        if (properties.Exists(each => each.Name == "workDoneToken"))
        {
            interfaces.Add("IWorkParams");
        }

        return interfaces.Count == 0 ? "" : " : " + string.Join(", ", interfaces);
    }

    private static bool Has(List<MetaProperty> properties, string name, string type) =>
        properties.Exists(each => !each.IsOptional && each.Name == name && each.Type.Name == type);

    private static string Write(MetaProperty property, MetaStructure owner, TypeMap types)
    {
        var name = char.ToUpperInvariant(property.Name[0]) + property.Name[1..];
        if (name == owner.Name)
        {
            // C# has no member that is called as its type.
            return $"    [JsonPropertyName(\"{property.Name}\")]\n"
                + Write(name + "Value", property, types);
        }

        return Write(name, property, types);
    }

    private static string Write(string name, MetaProperty property, TypeMap types)
    {
        if (property is { IsOptional: false, Type.Kind: "stringLiteral" })
        {
            return $"    public string {name} => \"{property.Type.Name}\";\n\n";
        }

        var type = types.Of(property.Type);
        if (property.IsOptional || type.IsNullable)
        {
            // Missing is not the same as null where the property has to be there.
            var always = property.IsOptional
                ? ""
                : "    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]\n";
            return $"{always}    public {type.Name}? {name} {{ get; init; }}\n\n";
        }

        return $"    public required {type.Name} {name} {{ get; init; }}\n\n";
    }
}
