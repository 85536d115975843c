using System.Buffers;
using System.Text;
using StpLang.Text;

namespace StpLang.Reports.Markdown;

/// <summary>
/// Puts text of a plan into Markdown so that it shows as written and does nothing: it is no markup, no HTML, no link, and
/// mentions nobody.
/// </summary>
internal static class MarkdownText
{
    // Parts what GitHub, GitLab and Azure would join to a mention, a reference or a link, and does not show.
    private const char Parting = '\u200B';
    private const char Quote = '`';
    private const char Ellipsis = '…';

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<>#|~$&^");

    /// <summary>Text in one line, not longer than that many characters; what stands between backticks as code.</summary>
    public static string Of(string text, int longest)
    {
        var line = Cut(Sanitizer.Line(text), longest);
        var result = new StringBuilder(line.Length + 32);
        var position = 0;
        while (line.IndexOf(Quote, position) is >= 0 and var open)
        {
            var close = line.IndexOf(Quote, open + 1);
            if (close <= open + 1)
            {
                break;
            }

            Escape(result, line.AsSpan(position, open - position));
            result.Append(Code(line[(open + 1)..close]));
            position = close + 1;
        }

        Escape(result, line.AsSpan(position));
        return result.ToString();
    }

    /// <summary>Text as code in one line, not longer than that many characters.</summary>
    public static string Code(string text, int longest) => Code(Cut(Sanitizer.Line(text), longest));

    private static string Code(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return "";
        }

        // A fence of more backticks than stand in it; a blank keeps one at its edge apart.
        var fence = new string(Quote, LongestRun(line) + 1);
        var edge = line[0] is Quote or ' ' || line[^1] is Quote or ' ' ? " " : "";
        return $"{fence}{edge}{line}{edge}{fence}";
    }

    private static void Escape(StringBuilder result, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            result.Append(IsMarkup(text, i) ? "\\" : "").Append(text[i]);
            if (IsSigil(text, i))
            {
                result.Append(Parting);
            }
        }
    }

    // Signs that do nothing where they stand stay bare, so that the source can be read too.
    private static bool IsMarkup(ReadOnlySpan<char> text, int index) =>
        text[index] switch
        {
            '-' or '+' or '=' => index == 0,
            '.' or ')' => index > 0 && !text[..index].ContainsAnyExceptInRange('0', '9'),
            var character => Markup.Contains(character),
        };

    // `@name`, `#12`, `GH-12`, `!12`, `www.`, `https://` and their like.
    private static bool IsSigil(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length
        && text[index] switch
        {
            '@' => true,
            '#' or '!' or '~' or '%' or '$' or '^' or '&' => char.IsLetterOrDigit(text[index + 1]),
            '-' => char.IsAsciiDigit(text[index + 1])
                && index > 0
                && char.IsLetter(text[index - 1]),
            ':' => text[index + 1] == '/',
            '.' => text[..index].EndsWith("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var length = longest - 1;
        if (char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        return text[..length] + Ellipsis;
    }

    private static int LongestRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == Quote ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
