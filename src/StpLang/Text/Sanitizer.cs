using System.Globalization;
using System.Text;

namespace StpLang.Text;

/// <summary>
/// Makes text from a plan or a path safe to print: what would steer a terminal, break the line or turn its reading
/// direction is shown as the language would escape it, <c>\u{1b}</c>.
/// </summary>
internal static class Sanitizer
{
    /// <summary>The text, on one line, with nothing invisible in it that acts.</summary>
    public static string Clean(string text)
    {
        var first = IndexOfUnsafe(text);
        if (first < 0)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 16);
        builder.Append(text, 0, first);
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            if (IsSafe(rune))
            {
                builder.Append(rune.ToString());
            }
            else
            {
                builder.Append(Escape(rune));
            }
        }

        return builder.ToString();
    }

    /// <summary>Text of several lines on one, with nothing invisible in it that acts.</summary>
    public static string Line(string text) =>
        IsPlain(text) ? text : Clean(text.ReplaceLineEndings(" "));

    /// <summary>
    /// A line of a file as <see cref="Clean"/> makes it, but for tabs and a carriage return at its end, which a patch must keep and
    /// which do no harm there.
    /// </summary>
    public static string CleanLine(string line)
    {
        var end = line.EndsWith('\r') ? line.Length - 1 : line.Length;
        if (!line.Contains('\t'))
        {
            return end == line.Length ? Clean(line) : Clean(line[..end]) + '\r';
        }

        var parts = line[..end].Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Clean(parts[i]);
        }

        return string.Join('\t', parts) + line[end..];
    }

    /// <summary>Whether a character may be printed as it is.</summary>
    public static bool IsSafe(Rune rune)
    {
        if (rune.IsAscii)
        {
            return rune.Value is >= ' ' and < 0x7F;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => false,
            // Joiners shape the letters of some languages; all other invisible characters mislead.
            UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
            _ => true,
        };
    }

    /// <summary>How an unsafe character is shown.</summary>
    public static string Escape(Rune rune) => $"\\u{{{rune.Value:x}}}";

    // Most text is in letters that need no look at their kind, and money is in pounds.
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= ' ' and <= '~') or '£'))
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOfUnsafe(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return -1;
        }

        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsSafe(rune))
            {
                return position;
            }

            position += rune.Utf16SequenceLength;
        }

        return -1;
    }
}
