using System.Text.Json.Serialization.Metadata;

namespace StpLang.LanguageServer.Protocol;

/// <summary>A request: its name, and how what it takes and gives is written as JSON.</summary>
/// <param name="name">Its name: <c>textDocument/hover</c>.</param>
/// <param name="parameters">How its parameters are written.</param>
/// <param name="result">How its result is written.</param>
internal sealed class RequestMethod<TParams, TResult>(
    string name,
    Func<JsonTypeInfo<TParams>> parameters,
    Func<JsonTypeInfo<TResult>> result
)
{
    /// <summary>Its name: <c>textDocument/hover</c>.</summary>
    public string Name => name;

    /// <summary>How its parameters are written.</summary>
    public JsonTypeInfo<TParams> Params => parameters();

    /// <summary>How its result is written.</summary>
    public JsonTypeInfo<TResult> Result => result();
}
