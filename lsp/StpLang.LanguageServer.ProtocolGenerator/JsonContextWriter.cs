using System.Text;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>Writes the class that knows how each type is written as JSON.</summary>
internal static class JsonContextWriter
{
    /// <summary>The class <c>ProtocolJson</c>.</summary>
    /// <param name="types">The types that are needed.</param>
    /// <param name="arguments">What methods take and give.</param>
    public static string Write(TypeMap types, IEnumerable<string> arguments)
    {
        var names = types
            .Structures.Select(s => types.OfReference(s.Name).Name)
            .Concat(types.Unions.Select(u => u.Name))
            .Concat(types.Unions.SelectMany(u => u.Alternatives.Select(a => a.Name)))
            .Concat(arguments)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var text = new StringBuilder(
            """
            [JsonSourceGenerationOptions(
                GenerationMode = JsonSourceGenerationMode.Metadata,
                PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
            )]

            """
        );
        foreach (var name in names)
        {
            text.Append($"[JsonSerializable(typeof({name}))]\n");
        }

        return text.Append("internal sealed partial class ProtocolJson : JsonSerializerContext;\n")
            .ToString();
    }
}
