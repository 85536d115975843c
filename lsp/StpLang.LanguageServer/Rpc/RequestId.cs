using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StpLang.LanguageServer.Rpc;

/// <summary>What tells a request from others, as the side that sent it wrote it: a number or a string.</summary>
/// <param name="Text">The number as it is written, or the string.</param>
/// <param name="IsString">Whether it is a string: <c>"1"</c> and <c>1</c> are two ids.</param>
internal readonly record struct RequestId(string Text, bool IsString)
{
    /// <summary>An id of our own.</summary>
    public static RequestId Of(long number) =>
        new(number.ToString(CultureInfo.InvariantCulture), IsString: false);

    /// <summary>Reads the id a reader stands at; null where it is none.</summary>
    public static RequestId? Read(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => new RequestId(reader.GetString()!, IsString: true),
            JsonTokenType.Number => new RequestId(
                Encoding.UTF8.GetString(
                    reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan
                ),
                IsString: false
            ),
            _ => null,
        };

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        if (IsString)
        {
            writer.WriteStringValue(Text);
        }
        else
        {
            writer.WriteRawValue(Text);
        }
    }
}
