using System.Text.RegularExpressions;

namespace StpLang.Notation;

/// <summary>Reads a line that stands outside any declaration: a comment of another language, a heading, what a merge left.</summary>
internal static partial class StrayReader
{
    /// <summary>How much text people leave outside declarations; what is longer is something else.</summary>
    public const int LongestText = 10_000;

    /// <summary>What was meant by a line; null where nobody can say.</summary>
    public static Reading? Read(string line) =>
        Comment().Match(line) is { Success: true } comment
            ? Reading.Certain(
                "a comment begins with `//` and ends with its line",
                $"// {comment.Groups["text"].Value.Trim()}"
            )
        : Marker().IsMatch(line)
            ? Reading.Unknown(
                "a merge left two versions here: keep one, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
            )
        : Table().IsMatch(line)
            ? Reading.Unknown(
                "a table belongs to no declaration: write each row as a declaration, its figures by year as { 2017/18: £2m }"
            )
        : null;

    /// <summary>What was meant by all of a text; null where nobody can say, or each line is to be read.</summary>
    public static Reading? ReadWhole(string text) =>
        Block().Match(text) is { Success: true } block
            ? Reading.Certain(
                "a comment begins with `//` and ends with its line",
                string.Join(
                    '\n',
                    block
                        .Groups["text"]
                        .Value.Split(
                            '\n',
                            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                        )
                        .Select(line => $"// {line.TrimStart('*', ' ')}")
                )
            )
            : null;

    /// <summary>The name that a declaration would give whose first word is none of the language, or left out; null where it is no such thing.</summary>
    public static string? NameIn(string text) =>
        Header().Match(text[..Math.Min(text.Length, LongestText)]) is { Success: true } header
            ? header.Groups["name"].Value
            : null;

    [GeneratedRegex(
        @"^[ \t]*(?:[A-Za-z]+[ \t]*:?[ \t]+)?(?<name>[A-Za-z_]\w*)[ \t]*(?:[""“][^""”\n]*[""”][ \t]*)?\{",
        RegexOptions.Multiline
    )]
    private static partial Regex Header();

    /// <summary>What a header meant that has a colon behind its keyword: <c>programme: falls { … }</c>.</summary>
    public static Match HeaderWithColon(string line) => ColonInHeader().Match(line);

    [GeneratedRegex(@"^/\*+(?<text>[^*/]*\n(?:(?!\*/).)*?)\*+/$", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<word>[A-Za-z]+)\s*:\s*(?=\w+\b[^:{]*\{)")]
    private static partial Regex ColonInHeader();

    [GeneratedRegex(
        @"^(?:/\*+(?<text>.*?)\**/?|<!--(?<text>.*?)(?:-->)?|#+(?=[\s\w!-])(?<text>.*)|--+\s(?<text>.*)|;+(?<text>.*))$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(<{7}|={7}|>{7}|\|{7})( |$)")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\t.*\t|\|.*\|")]
    private static partial Regex Table();
}
