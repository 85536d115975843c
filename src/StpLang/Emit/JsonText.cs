using System.Text.Encodings.Web;
using System.Text.Json;

namespace StpLang.Emit;

/// <summary>
/// How documents are laid out: UTF-8 without a byte order mark, lines that end in LF, two spaces a level. £, quotes and
/// letters of any language stay readable; &lt;, &gt; and &amp; are escaped, so that a document can stand inside a page.
/// </summary>
internal static class JsonText
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
    };

    /// <summary>A member with text that the author wrote.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.WriteText(text);
    }

    /// <summary>Text that the author wrote.</summary>
    public static void WriteText(this Utf8JsonWriter json, string text)
    {
        if (text.AsSpan().ContainsAny('<', '>', '&'))
        {
            var escaped = JsonEncodedText
                .Encode(text, Options.Encoder)
                .Value.Replace("<", "\\u003C")
                .Replace(">", "\\u003E")
                .Replace("&", "\\u0026");
            json.WriteRawValue($"\"{escaped}\"");
        }
        else
        {
            json.WriteStringValue(text);
        }
    }
}
