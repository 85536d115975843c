using System.Text.Json.Serialization.Metadata;

namespace StpLang.LanguageServer.Protocol;

/// <summary>A notification: its name, and how what it takes is written as JSON.</summary>
/// <param name="name">Its name: <c>textDocument/didOpen</c>.</param>
/// <param name="parameters">How its parameters are written.</param>
internal sealed class NotificationMethod<TParams>(
    string name,
    Func<JsonTypeInfo<TParams>> parameters
)
{
    /// <summary>Its name: <c>textDocument/didOpen</c>.</summary>
    public string Name => name;

    /// <summary>How its parameters are written.</summary>
    public JsonTypeInfo<TParams> Params => parameters();
}
