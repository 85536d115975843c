using System.Collections.Immutable;
using System.Text.Json;

namespace StpLang.LanguageServer.ProtocolGenerator.Model;

/// <summary>A type as the model writes it.</summary>
/// <param name="Kind"><c>base</c>, <c>reference</c>, <c>array</c>, <c>map</c>, <c>or</c>, <c>tuple</c>, <c>stringLiteral</c>, <c>literal</c>.</param>
/// <param name="Name">The name of a base type or reference; the text of a string literal; else empty.</param>
/// <param name="Items">The element of an array, key and value of a map, the alternatives of an <c>or</c>, the parts of a tuple.</param>
public sealed record MetaType(string Kind, string Name, ImmutableArray<MetaType> Items)
{
    /// <summary>Whether it is <c>null</c> and nothing else.</summary>
    public bool IsNull => this is { Kind: "base", Name: "null" };

    internal static MetaType Of(JsonElement element)
    {
        var kind = element.GetProperty("kind").GetString()!;
        return kind switch
        {
            "base" or "reference" => new(kind, element.GetProperty("name").GetString()!, []),
            "stringLiteral" => new(kind, element.GetProperty("value").GetString()!, []),
            "array" => new(kind, "", [Of(element.GetProperty("element"))]),
            "map" => new(
                kind,
                "",
                [Of(element.GetProperty("key")), Of(element.GetProperty("value"))]
            ),
            "or" or "tuple" => new(
                kind,
                "",
                [.. element.GetProperty("items").EnumerateArray().Select(Of)]
            ),
            _ => new(kind, "", []),
        };
    }
}
