using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StpLang.Emit;

/// <summary>
/// How documents are laid out: UTF-8 without a byte order mark, lines that end in LF, two spaces a level. £, quotes and
/// letters of any language stay readable; &lt;, &gt; and &amp; are escaped, so that a document can stand inside a page, and so is what
/// steers a terminal or turns the reading direction.
/// </summary>
internal static class JsonText
{
    // Beside what begins a tag: delete and the controls after it, and marks of direction and of lines.
    private static readonly SearchValues<char> Escaped = SearchValues.Create([
        '<',
        '>',
        '&',
        .. Range('\u007F', '\u009F'),
        '\u061C',
        .. Range('\u200E', '\u200F'),
        .. Range('\u2028', '\u202E'),
        .. Range('\u2066', '\u2069'),
    ]);

    /// <summary>The options of a writer.</summary>
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
        if (text.AsSpan().ContainsAny(Escaped))
        {
            json.WriteRawValue(Quote(text));
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    /// <summary>Text that the author wrote, as it stands in a document.</summary>
    public static string Quote(string text)
    {
        var encoded = JsonEncodedText.Encode(text, Options.Encoder).Value;
        var builder = new StringBuilder(encoded.Length + 32).Append('"');
        foreach (var character in encoded)
        {
            if (Escaped.Contains(character))
            {
                builder.Append("\\u").Append(((int)character).ToString("X4"));
            }
            else
            {
                builder.Append(character);
            }
        }

        return builder.Append('"').ToString();
    }

    private static IEnumerable<char> Range(char first, char last)
    {
        for (var character = first; character <= last; character++)
        {
            yield return character;
        }
    }
}
