using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using StpLang.Text;

namespace StpLang.Reports.Writing;

/// <summary>Puts text of a plan into HTML and SVG so that it shows as written and does nothing.</summary>
internal static class HtmlText
{
    // Letters of all scripts stand as they are: the page says that it is UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Text without any of it, as most is, needs no encoder.
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>&\"'");

    /// <summary>Text in one line as the content of an element or the value of an attribute in quotes.</summary>
    public static string Encode(string text)
    {
        var line = Line(text);
        return line.AsSpan().ContainsAny(Markup) ? Encoder.Encode(line) : line;
    }

    /// <summary>Text in one line, with nothing invisible in it that acts.</summary>
    public static string Line(string text) => Sanitizer.Line(text);
}
