using System.Text.Json;
using System.Text.Json.Serialization;

namespace StpLang.LanguageServer.Protocol;

/// <summary>Reads and writes a wrapped string.</summary>
/// <param name="wrap">Makes the value.</param>
/// <param name="unwrap">The string in it.</param>
internal abstract class StringValueConverter<T>(Func<string, T> wrap, Func<T, string> unwrap)
    : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String
            ? wrap(reader.GetString()!)
            : throw new JsonException("a string was expected");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(unwrap(value));
}
