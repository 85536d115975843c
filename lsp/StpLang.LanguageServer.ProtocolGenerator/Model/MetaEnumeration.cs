using System.Collections.Immutable;
using System.Text.Json;

namespace StpLang.LanguageServer.ProtocolGenerator.Model;

/// <summary>A set of known values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Base">What its values are: <c>string</c>, <c>integer</c> or <c>uinteger</c>.</param>
/// <param name="IsOpen">Whether values of one's own are allowed.</param>
/// <param name="Values">The values by name, as they stand in JSON.</param>
public sealed record MetaEnumeration(
    string Name,
    string Base,
    bool IsOpen,
    ImmutableArray<(string Name, JsonElement Value)> Values
)
{
    internal static MetaEnumeration Of(JsonElement element) =>
        new(
            element.GetProperty("name").GetString()!,
            element.GetProperty("type").GetProperty("name").GetString()!,
            element.TryGetProperty("supportsCustomValues", out var custom) && custom.GetBoolean(),
            [
                .. element
                    .GetProperty("values")
                    .EnumerateArray()
                    .Select(value =>
                        (value.GetProperty("name").GetString()!, value.GetProperty("value"))
                    ),
            ]
        );
}
