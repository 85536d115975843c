using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Session;

/// <summary>Reads what methods take.</summary>
internal static class Parameters
{
    /// <summary>Reads parameters.</summary>
    /// <exception cref="JsonException">They are not what the method takes.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> parameters, JsonTypeInfo<T> type) =>
        typeof(T) == typeof(NoParams) ? (T)(object)new NoParams()
        : parameters.IsEmpty ? throw new JsonException("parameters are missing")
        : JsonSerializer.Deserialize(parameters.Span, type)
            ?? throw new JsonException("parameters are missing");
}
