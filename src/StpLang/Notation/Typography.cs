using System.Globalization;
using System.Text;

namespace StpLang.Notation;

/// <summary>
/// The characters that Word, a PDF or a file decoded wrongly has in place of those of the language: dashes, quotes, blanks of all
/// widths, ligatures, <c>Â£</c>.
/// </summary>
internal static class Typography
{
    private const int LongestFigure = 100;

    private static readonly (string Written, string Meant)[] DecodedWrongly =
    [
        ("Â£", "£"),
        ("â€“", "–"),
        ("â€”", "—"),
        ("â€™", "’"),
        ("â€˜", "‘"),
        ("â€œ", "“"),
        ("â€\u009D", "”"),
        ("â€¦", "…"),
        ("Â\u00A0", " "),
    ];

    /// <summary>The text in the characters of the language.</summary>
    public static string Plain(string text)
    {
        var decoded = Decode(text);
        var plain = new StringBuilder(decoded.Length);
        foreach (var rune in decoded.EnumerateRunes())
        {
            plain.Append(Plain(rune));
        }

        return plain.ToString();
    }

    /// <summary>A text that may be one figure or date, with one blank where there are several; empty where it is too long for that.</summary>
    public static string Brief(string text) =>
        text.Length > LongestFigure ? ""
        : text.AsSpan().ContainsAny('\t', '\r', '\n')
        || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;

    /// <summary>Whether a text has characters that the language has no use for outside quotes.</summary>
    public static bool IsOdd(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                !rune.IsAscii
                && rune.Value != '£'
                && (!Rune.IsLetterOrDigit(rune) || Plain(rune) != rune.ToString())
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first dash of a text that is none of the keyboard; null where it has none.</summary>
    public static char? DashIn(string text) =>
        text.AsSpan().IndexOfAny('–', '—') is var at and >= 0 ? text[at] : null;

    /// <summary>The text as it was before it was decoded wrongly.</summary>
    public static string Decode(string text)
    {
        if (text.AsSpan().IndexOfAny('Â', 'â') < 0)
        {
            return text;
        }

        foreach (var (written, meant) in DecodedWrongly)
        {
            text = text.Replace(written, meant, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Whether a character is a blank of any width but the usual one.</summary>
    public static bool IsRareBlank(char c) =>
        c is not ' ' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>Without what stands behind a value by habit or for show: a full stop, a semicolon, a tick.</summary>
    public static string WithoutEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && IsEnd(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    private static bool IsEnd(char c) =>
        c is ';' or ',' or '.' or ' ' or '\t' or '\uFE0F'
        || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol;

    private static string Plain(Rune rune) =>
        rune.Value switch
        {
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' =>
                "\"",
            '\u2018' or '\u2019' or '\u201A' or '\u02BC' => "'",
            >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE63' or '\uFF0D' => "-",
            '\u2026' => "...",
            '\u00D7' => "*",
            '\u00F7' or '\u2044' or '\u2215' => "/",
            '\u00BD' => "0.5",
            '\u00BC' => "0.25",
            '\u00BE' => "0.75",
            '\uFFE1' or '\u20A4' => "£",
            '\uFF05' => "%",
            '\u00AD'
            or >= '\u200B'
            and <= '\u200D'
            or '\u2060'
            or '\uFEFF'
            or '\u200E'
            or '\u200F' => "",
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            '\uFB03' => "ffi",
            '\uFB04' => "ffl",
            '\uFB05' or '\uFB06' => "st",
            // The full-width forms of ASCII.
            >= '\uFF01' and <= '\uFF5E' => ((char)(rune.Value - 0xFEE0)).ToString(),
            var value when value < 0x10000 && IsRareBlank((char)value) => " ",
            _ => rune.ToString(),
        };
}
