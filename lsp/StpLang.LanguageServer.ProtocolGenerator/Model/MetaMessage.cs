using System.Collections.Immutable;
using System.Text.Json;

namespace StpLang.LanguageServer.ProtocolGenerator.Model;

/// <summary>A request or a notification.</summary>
/// <param name="Method">Its name in the protocol: <c>textDocument/hover</c>.</param>
/// <param name="TypeName">Its name as a type: <c>HoverRequest</c>.</param>
/// <param name="Params">What it takes; null for nothing.</param>
/// <param name="Result">What it gives; null for a notification.</param>
/// <param name="Capabilities">
/// What a client and a server say to take part in it: <c>textDocument.hover</c>, <c>hoverProvider</c>.
/// </param>
public sealed record MetaMessage(
    string Method,
    string TypeName,
    MetaType? Params,
    MetaType? Result,
    ImmutableArray<string> Capabilities
)
{
    /// <summary>Whether it is answered.</summary>
    public bool IsRequest => Result is not null;

    internal static MetaMessage Of(JsonElement element) =>
        new(
            element.GetProperty("method").GetString()!,
            element.GetProperty("typeName").GetString()!,
            TypeIn(element, "params"),
            TypeIn(element, "result"),
            [.. TextsIn(element, "clientCapability"), .. TextsIn(element, "serverCapability")]
        );

    private static IEnumerable<string> TextsIn(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? [text.GetString()!] : [];

    private static MetaType? TypeIn(JsonElement element, string name) =>
        element.TryGetProperty(name, out var type) ? MetaType.Of(type) : null;
}
