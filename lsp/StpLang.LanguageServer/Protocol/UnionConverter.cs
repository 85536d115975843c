using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StpLang.LanguageServer.Protocol;

/// <summary>Reads and writes a value that is one of several types.</summary>
internal abstract class UnionConverter<TUnion> : JsonConverter<TUnion>
{
    /// <inheritdoc/>
    public sealed override TUnion Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, new UnionShape(reader), options)!;

    /// <summary>Reads the alternative that the value can be.</summary>
    protected abstract TUnion Read(
        ref Utf8JsonReader reader,
        in UnionShape shape,
        JsonSerializerOptions options
    );

    /// <summary>Reads a value of one of the types.</summary>
    protected static T? As<T>(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, InfoOf<T>(options));

    /// <summary>Writes a value of one of the types.</summary>
    protected static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, InfoOf<T>(options));

    private static JsonTypeInfo<T> InfoOf<T>(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
