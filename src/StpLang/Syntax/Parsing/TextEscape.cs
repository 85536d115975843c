using System.Globalization;
using System.Text;

namespace StpLang.Syntax.Parsing;

/// <summary>The escapes of a text literal: <c>\" \\ \n \t \u{…}</c>.</summary>
internal static class TextEscape
{
    /// <summary>A text as a literal that says it.</summary>
    public static string Write(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            literal.Append(
                character switch
                {
                    '"' => "\\\"",
                    '\\' => @"\\",
                    '\n' => @"\n",
                    '\t' => @"\t",
                    _ when char.IsControl(character) => $"\\u{{{(int)character:X}}}",
                    _ => character.ToString(),
                }
            );
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// Whether what begins as an escape for a line break or a tab is part of a path, as in <c>S:\new\tables</c>: what stands
    /// before it, back to a blank, begins with a letter and a colon, or with the name of a server.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="backslash">Where the backslash stands.</param>
    public static bool IsInPath(string text, int backslash)
    {
        if (backslash + 1 >= text.Length || text[backslash + 1] is not ('n' or 't'))
        {
            return false;
        }

        var start = PathStart(text, backslash);
        return start + 2 <= backslash
            && (
                (char.IsAsciiLetter(text[start]) && text[start + 1] == ':')
                || (
                    text[start] == '\\'
                    && text[start + 1] == '\\'
                    && start + 2 < backslash
                    && char.IsAsciiLetter(text[start + 2])
                )
            );
    }

    /// <summary>Where the path begins, that a backslash is part of, behind a blank or quotation mark.</summary>
    public static int PathStart(string text, int backslash)
    {
        const int longest = 260;
        var start = backslash;
        while (
            start > 0
            && backslash - start < longest
            && text[start - 1] is not (' ' or '"' or '\t' or '\n' or '\r' or '(' or '<')
        )
        {
            start--;
        }

        return start;
    }

    /// <summary>Reads the escape that <paramref name="text"/>, a backslash first, begins with.</summary>
    /// <param name="text">The text from the backslash on.</param>
    /// <param name="value">The character it stands for.</param>
    /// <param name="length">How much text it takes.</param>
    public static TextEscapeFault Read(ReadOnlySpan<char> text, out Rune value, out int length)
    {
        length = 2;
        value = default;
        switch (text.Length > 1 ? text[1] : '\0')
        {
            case '"':
                value = new Rune('"');
                return TextEscapeFault.None;
            case '\\':
                value = new Rune('\\');
                return TextEscapeFault.None;
            case 'n':
                value = new Rune('\n');
                return TextEscapeFault.None;
            case 't':
                value = new Rune('\t');
                return TextEscapeFault.None;
            case 'u':
                // One to six hexadecimal digits in braces; a longer run is not looked at further.
                var digits =
                    text.Length > 2 && text[2] == '{'
                        ? text[3..Math.Min(text.Length, 10)]
                        : default;
                var end = digits.IndexOf('}');
                if (
                    end > 0
                    && int.TryParse(
                        digits[..end],
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    )
                    && Rune.IsValid(code)
                )
                {
                    value = new Rune(code);
                    length = end + 4;
                    return TextEscapeFault.None;
                }

                return TextEscapeFault.Unknown;
            default:
                length = Math.Min(2, text.Length);
                return TextEscapeFault.Unknown;
        }
    }

    /// <summary>A text of one line as a literal, quotes included.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>What a text literal, quotes included, says.</summary>
    public static string Unescape(ReadOnlySpan<char> literal)
    {
        var content = literal.Length > 1 && literal[^1] == '"' ? literal[1..^1] : literal[1..];
        if (!content.Contains('\\'))
        {
            return content.ToString();
        }

        var result = new StringBuilder(content.Length);
        while (content.Length > 0)
        {
            var next = content.IndexOf('\\');
            if (next < 0)
            {
                return result.Append(content).ToString();
            }

            result.Append(content[..next]);
            content = content[next..];
            if (Read(content, out var value, out var length) == TextEscapeFault.None)
            {
                result.Append(value.ToString());
            }
            else
            {
                result.Append(content[..length]);
            }

            content = content[length..];
        }

        return result.ToString();
    }
}
