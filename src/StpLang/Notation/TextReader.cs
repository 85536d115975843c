using StpLang.Syntax.Parsing;

namespace StpLang.Notation;

/// <summary>Reads text as people write it: without quotes, in those of Word, with quotes inside, over several lines.</summary>
internal static class TextReader
{
    private const string OpeningQuotes = "\"“”„‟«»'‘’`";

    /// <summary>What was meant by a text where text is asked; null where it is as the language has it.</summary>
    /// <param name="text">The text as it was written, not in plain characters: what it says is the author's.</param>
    public static Reading? Read(string text)
    {
        var written = Typography.Decode(text).TrimEnd(';', ',', ' ');
        if (IsName(written))
        {
            return null;
        }

        if (written.Length == 0 || IsLiteral(written))
        {
            return written.Length == 0 || written == text
                ? null
                : Reading.Certain("nothing stands behind a text", written);
        }

        var isOpened = OpeningQuotes.Contains(written[0]);
        var isClosed = isOpened && written.Length > 1 && OpeningQuotes.Contains(written[^1]);
        var inner = written[(isOpened ? 1 : 0)..^(isClosed ? 1 : 0)];

        // Several texts, or one that only begins with a quotation.
        if (inner.Contains("\",", StringComparison.Ordinal) || (isOpened && HasMore(inner)))
        {
            return null;
        }

        var line = OnOneLine(inner);
        var source = TextEscape.Write(line.Replace("\\\"", "\"", StringComparison.Ordinal));
        return line.Length == 0
            ? null
            : new Reading(
                !isOpened ? "text stands in double quotes"
                    : inner.Contains('\n') ? "text ends on the line it begins on"
                    : !isClosed ? "text ends with a double quote"
                    : written[0] != '"' || written[^1] != '"'
                        ? "text stands in straight double quotes"
                    : "a quotation mark inside text has a `\\` before it",
                [source],
                IsCertain(line, isOpened)
            );
    }

    // Nobody writes text with `_` between its words: it names a figure or a source that is not there.
    private static bool IsName(string text) =>
        text.Contains('_') && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    // What is wrong with one is in an escape of it.
    private static bool IsLiteral(string text)
    {
        for (var i = 1; i < text.Length && text[0] == '"'; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '"':
                    return i == text.Length - 1;
                case '\r' or '\n':
                    return false;
            }
        }

        return false;
    }

    // `"one": x` is no text.
    private static bool HasMore(string inner) =>
        inner.Contains("\":", StringComparison.Ordinal)
        || inner.Contains("\" {", StringComparison.Ordinal);

    // One plain word may be a name that is still to be defined; a list, a day or a figure was meant for another property.
    private static bool IsCertain(string inner, bool isOpened) =>
        isOpened
        || !(
            char.IsAsciiLetter(inner[0]) && inner.All(char.IsAsciiLetterOrDigit)
                ? inner.All(char.IsAsciiLetterLower)
                : NotationReader.IsSound(inner)
        );

    private static string OnOneLine(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text.Trim()
            : string.Join(
                ' ',
                text.Split(
                    ['\r', '\n'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            );
}
