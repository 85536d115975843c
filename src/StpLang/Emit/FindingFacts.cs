using System.Text;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Emit;

/// <summary>Reads what a finding says apart from its words: figures, years, days, names, and what it quotes of the plan.</summary>
internal static class FindingFacts
{
    private const char Quote = '`';
    private const string Line = "line";

    // A property with a figure for each year of a long plan is shorter.
    private const int LongestText = 1000;

    /// <summary>
    /// The facts of a finding, in their order: what stands in its message between backticks, and every word there with a digit or
    /// a capital letter; where the message has no figure, those of the text that it underlines. The number of a line is none: it
    /// changes while the fact stays.
    /// </summary>
    public static string Of(Diagnostic finding)
    {
        var facts = new StringBuilder();
        AddMessage(facts, finding.Message);
        if (!facts.ToString().Any(char.IsDigit))
        {
            AddFigures(facts, finding.Location);
        }

        return facts.ToString();
    }

    private static void AddMessage(StringBuilder facts, string message)
    {
        var before = "";
        for (var start = 0; start < message.Length; )
        {
            var end = EndOf(message, start);
            var word = message[start..end];
            if (IsFact(word) && before != Line)
            {
                facts.Append(word.TrimEnd('.', ',', ';', ':')).Append('\n');
            }

            before = word;
            start = end + 1;
        }
    }

    // A quotation is one word, with the blanks in it.
    private static int EndOf(string message, int start)
    {
        var isQuoted = false;
        var end = start;
        while (end < message.Length && (isQuoted || message[end] != ' '))
        {
            isQuoted ^= message[end++] == Quote;
        }

        return end;
    }

    private static bool IsFact(string word) =>
        word.Contains(Quote) || word.Any(each => char.IsDigit(each) || char.IsUpper(each));

    private static void AddFigures(StringBuilder facts, Location location)
    {
        var span = location.Span;
        var text = location.Text.ToString(
            new TextSpan(span.Start, Math.Min(span.Length, LongestText))
        );
        foreach (
            var word in text.Split(
                [' ', '\t', '\r', '\n', ',', ':', '{', '}', '[', ']', '(', ')'],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (word.Any(char.IsDigit))
            {
                facts.Append(word).Append('\n');
            }
        }
    }
}
