using System.Text.Json;

namespace StpLang.LanguageServer.ProtocolGenerator.Model;

/// <summary>A property of a structure.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
public sealed record MetaProperty(string Name, MetaType Type, bool IsOptional)
{
    internal static MetaProperty Of(JsonElement element) =>
        new(
            element.GetProperty("name").GetString()!,
            MetaType.Of(element.GetProperty("type")),
            element.TryGetProperty("optional", out var optional) && optional.GetBoolean()
        );
}
