using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.CodeFixes;

/// <summary>Writes the steps of a fix as changes of the text: where they go, on which line, how far in.</summary>
internal sealed class FixWriter(Compilation compilation)
{
    private const string OneLevel = "  ";

    /// <summary>A fix as changes of the text.</summary>
    public CodeFix Write(Fix fix)
    {
        var edits = new List<CodeEdit>();
        foreach (var step in fix.Steps)
        {
            var edit = Write(step);
            // Several things may be put in at one place, one after the other.
            var same = edits.FindIndex(e =>
                e.Location.Span == edit.Location.Span
                && e.Location.FilePath == edit.Location.FilePath
                && edit.Location.Span.Length == 0
            );
            if (same >= 0)
            {
                edits[same] = edits[same] with
                {
                    NewText = Join(edits[same].NewText, edit.NewText),
                };
            }
            else
            {
                edits.Add(edit);
            }
        }

        return new CodeFix(fix.Title, [.. edits], fix.IsSafe);
    }

    private CodeEdit Write(FixStep step) =>
        step switch
        {
            FixStep.AddTo add => AddTo(compilation.LocationOf(add.Into.Extent), add.Source),
            FixStep.AddAfter add => AddAfter(compilation.LocationOf(add.After.Extent), add.Source),
            FixStep.Replace replace => new CodeEdit(
                compilation.LocationOf(replace.Where),
                replace.Source
            ),
            FixStep.Remove remove => Remove(compilation.LocationOf(remove.What)),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    /// <summary>Puts a member into a block, before the brace that ends the declaration.</summary>
    internal static CodeEdit AddTo(Location declaration, string source)
    {
        var text = declaration.Text;
        var brace = declaration.Span.End - 1;
        var lineStart = LineStart(text, brace);
        var before = text.ToString(TextSpan.FromBounds(lineStart, brace));
        if (string.IsNullOrWhiteSpace(before))
        {
            // The brace has a line of its own; the member gets the one before.
            return new CodeEdit(
                declaration with
                {
                    Span = new TextSpan(lineStart, 0),
                },
                $"{before}{OneLevel}{source}{NewLineOf(text)}"
            );
        }

        // All on one line: { a: b  source }.
        var end = lineStart + before.TrimEnd().Length;
        var separator = text[end - 1] == '{' ? " " : "  ";
        return new CodeEdit(
            declaration with
            {
                Span = TextSpan.FromBounds(end, end),
            },
            end == brace ? $"{separator}{source} " : $"{separator}{source}"
        );
    }

    private static CodeEdit AddAfter(Location declaration, string source)
    {
        var text = declaration.Text;
        var newLine = NewLineOf(text);
        var end = declaration.Span.End;
        var lineEnd = LineEnd(text, end);
        var rest = text.ToString(TextSpan.FromBounds(end, lineEnd)).Trim();
        // A comment behind the declaration stays there; a declaration behind it goes to a line of its own.
        var isLast = rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal);
        var lines = source.ReplaceLineEndings(newLine);
        return new CodeEdit(
            declaration with
            {
                Span = new TextSpan(isLast ? lineEnd : end, 0),
            },
            $"{newLine}{newLine}{lines}{(isLast ? "" : newLine)}"
        );
    }

    /// <summary>Takes out a member, with its lines if nothing else stands on them.</summary>
    internal static CodeEdit Remove(Location member)
    {
        var text = member.Text;
        var lineStart = LineStart(text, member.Span.Start);
        var lineEnd = LineEnd(text, member.Span.End);
        var before = text.ToString(TextSpan.FromBounds(lineStart, member.Span.Start));
        var after = text.ToString(TextSpan.FromBounds(member.Span.End, lineEnd));
        if (string.IsNullOrWhiteSpace(before) && after.Trim() is "" or ",")
        {
            // With the end of the line; a last line without one gives up that of the line before.
            var next = NextLine(text, lineEnd);
            var start = next == lineEnd && lineStart > 0 ? LineEnd(text, lineStart - 1) : lineStart;
            return new CodeEdit(member with { Span = TextSpan.FromBounds(start, next) }, "");
        }

        var from = lineStart + before.TrimEnd(' ', '\t').Length;
        return new CodeEdit(member with { Span = TextSpan.FromBounds(from, member.Span.End) }, "");
    }

    private static string Join(string first, string second) =>
        // On one line the blank before the brace, where it was put in, goes behind both.
        first.EndsWith(' ') && second.EndsWith(' ')
            ? first[..^1] + " " + second
            : first + second;

    private static int LineStart(SourceText text, int position)
    {
        while (position > 0 && text[position - 1] is not ('\n' or '\r'))
        {
            position--;
        }

        return position;
    }

    private static int LineEnd(SourceText text, int position)
    {
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            position++;
        }

        return position;
    }

    private static int NextLine(SourceText text, int lineEnd)
    {
        var next = lineEnd;
        if (next < text.Length && text[next] == '\r')
        {
            next++;
        }

        return next < text.Length && text[next] == '\n' ? next + 1 : next;
    }

    private static string NewLineOf(SourceText text)
    {
        var end = LineEnd(text, 0);
        return end < text.Length && text[end] == '\r' ? "\r\n" : "\n";
    }
}
