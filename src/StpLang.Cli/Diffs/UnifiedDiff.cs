using StpLang.Cli.Terminal;
using StpLang.Text;

namespace StpLang.Cli.Diffs;

/// <summary>Writes the difference of two texts as <c>diff -u</c> and <c>git diff</c> do.</summary>
/// <param name="output">Where to.</param>
/// <param name="style">How to highlight.</param>
internal sealed class UnifiedDiff(TextWriter output, Style style)
{
    private const int Context = 3;

    /// <summary>Writes the difference; nothing where there is none.</summary>
    public void Write(string path, string before, string after)
    {
        var beforeLines = Lines(before);
        var afterLines = Lines(after);
        var changes = LineDiff.Between(beforeLines, afterLines);
        if (changes.Count == 0)
        {
            return;
        }

        var name = Sanitizer.Clean(path);
        output.WriteLine(style.Bold($"--- {name}"));
        output.WriteLine(style.Bold($"+++ {name}"));
        for (var first = 0; first < changes.Count; )
        {
            var last = first;
            while (
                last + 1 < changes.Count
                && changes[last + 1].BeforeStart - changes[last].BeforeEnd <= 2 * Context
            )
            {
                last++;
            }

            WriteHunk(changes.GetRange(first, last - first + 1), beforeLines, afterLines);
            first = last + 1;
        }
    }

    // Each with its line break, so that a last line without one differs from one with it.
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    private void WriteHunk(List<LineChange> changes, string[] before, string[] after)
    {
        var lead = Math.Min(Context, changes[0].BeforeStart);
        var trail = Math.Min(Context, before.Length - changes[^1].BeforeEnd);
        var start = changes[0].BeforeStart - lead;
        var end = changes[^1].BeforeEnd + trail;
        var afterStart = changes[0].AfterStart - lead;
        var afterEnd = changes[^1].AfterEnd + trail;
        var header = $"@@ -{Range(start, end)} +{Range(afterStart, afterEnd)} @@";
        output.WriteLine(style.Accent(header));
        var position = start;
        foreach (var change in changes)
        {
            WriteLines(' ', before, position, change.BeforeStart);
            WriteLines('-', before, change.BeforeStart, change.BeforeEnd);
            WriteLines('+', after, change.AfterStart, change.AfterEnd);
            position = change.BeforeEnd;
        }

        WriteLines(' ', before, position, end);
    }

    private void WriteLines(char sign, string[] lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isComplete = lines[i].EndsWith('\n');
            var line = sign + Sanitizer.CleanLine(isComplete ? lines[i][..^1] : lines[i]);
            output.WriteLine(
                sign switch
                {
                    '+' => style.Added(line),
                    '-' => style.Removed(line),
                    _ => line,
                }
            );
            if (!isComplete)
            {
                output.WriteLine("\\ No newline at end of file");
            }
        }
    }

    private static string Range(int from, int to) =>
        to - from == 1 ? $"{to}" : $"{(from == to ? from : from + 1)},{to - from}";
}
