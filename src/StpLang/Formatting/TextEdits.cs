using StpLang.Syntax.Parsing;
using StpLang.Text;

namespace StpLang.Formatting;

/// <summary>
/// The edits that make one text of another which differs from it only between tokens: in blanks, line breaks and
/// optional commas. Each is as small as it can be, and none goes over the end of a line without need.
/// </summary>
internal static class TextEdits
{
    public static List<TextChange> Between(
        string before,
        string after,
        CancellationToken cancellationToken
    )
    {
        var edits = new List<TextChange>();
        var i = 0;
        var j = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var common = before.AsSpan(i).CommonPrefixLength(after.AsSpan(j));
            i += common;
            j += common;
            if (i == before.Length && j == after.Length)
            {
                return edits;
            }

            // What agreed at the start of this gap is taken back, so that its lines are compared as lines.
            while (
                i > 0
                && j > 0
                && IsGap(before[i - 1])
                && IsGap(after[j - 1])
                && (edits.Count == 0 || edits[^1].Span.End < i)
            )
            {
                i--;
                j--;
            }

            var endBefore = EndOfGap(before, i);
            var endAfter = EndOfGap(after, j);
            if (endBefore == i && endAfter == j)
            {
                throw new InvalidOperationException(
                    $"Formatting changed more than the space between tokens, at position {i}."
                );
            }

            AddGap(edits, before[i..endBefore], after[j..endAfter], i);
            i = endBefore;
            j = endAfter;
        }
    }

    private static void AddGap(List<TextChange> edits, string before, string after, int position)
    {
        var firstBefore = before.IndexOf('\n');
        var firstAfter = after.IndexOf('\n');
        if (firstBefore < 0 || firstAfter < 0)
        {
            Add(edits, before, after, position);
            return;
        }

        // What ends the line, the lines between, and what begins the last line.
        var lastBefore = before.LastIndexOf('\n') + 1;
        var lastAfter = after.LastIndexOf('\n') + 1;
        firstBefore++;
        firstAfter++;
        Add(edits, before[..firstBefore], after[..firstAfter], position);
        Add(
            edits,
            before[firstBefore..lastBefore],
            after[firstAfter..lastAfter],
            position + firstBefore
        );
        Add(edits, before[lastBefore..], after[lastAfter..], position + lastBefore);
    }

    private static void Add(List<TextChange> edits, string before, string after, int position)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        var limit = Math.Min(before.Length, after.Length) - start;
        while (end < limit && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        if (start + end < before.Length || start + end < after.Length)
        {
            edits.Add(
                new TextChange(
                    TextSpan.FromBounds(position + start, position + before.Length - end),
                    after[start..^end]
                )
            );
        }
    }

    private static int EndOfGap(string text, int position)
    {
        while (position < text.Length && IsGap(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsGap(char c) =>
        c == ',' || CharacterClass.Of(c) is CharacterClass.Blank or CharacterClass.LineBreak;
}
