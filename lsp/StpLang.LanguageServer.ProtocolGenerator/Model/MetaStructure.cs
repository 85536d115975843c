using System.Collections.Immutable;
using System.Text.Json;

namespace StpLang.LanguageServer.ProtocolGenerator.Model;

/// <summary>An object with known properties.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Properties">Its own properties.</param>
/// <param name="Bases">The names of those whose properties it has too.</param>
public sealed record MetaStructure(
    string Name,
    ImmutableArray<MetaProperty> Properties,
    ImmutableArray<string> Bases
)
{
    internal static MetaStructure Of(JsonElement element) =>
        new(
            element.GetProperty("name").GetString()!,
            [.. element.GetProperty("properties").EnumerateArray().Select(MetaProperty.Of)],
            [.. NamesIn(element, "extends"), .. NamesIn(element, "mixins")]
        );

    private static IEnumerable<string> NamesIn(JsonElement element, string list) =>
        element.TryGetProperty(list, out var types)
            ? types.EnumerateArray().Select(type => type.GetProperty("name").GetString()!)
            : [];
}
