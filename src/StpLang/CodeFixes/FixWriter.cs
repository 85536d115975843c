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
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in fix.Steps)
        {
            var edit = Write(step, added);
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

    private CodeEdit Write(FixStep step, HashSet<string> added)
    {
        string Named(string source) =>
            step.NewName is { } wanted
                ? source.Replace(FixText.NewName, FreeName(wanted, added), StringComparison.Ordinal)
                : source;

        var place = compilation.LocationOf(step.Place);
        return step switch
        {
            FixStep.AddTo add => AddTo(place, Named(add.Source)),
            FixStep.AddAfter add => AddAfter(place, Named(add.Source)),
            FixStep.Replace replace => new CodeEdit(
                place,
                replace.Source.Contains('\n')
                    ? replace.Source.ReplaceLineEndings(NewLineOf(place.Text))
                    : replace.Source
            ),
            FixStep.Remove => Remove(place),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    // A name that nothing in the plan has, and nothing that the fix has added.
    private string FreeName(string wanted, HashSet<string> added)
    {
        var name = wanted;
        for (var i = 2; compilation.Names.Find(name) is not null || !added.Add(name); i++)
        {
            name = $"{wanted}_{i}";
        }

        return name;
    }

    /// <summary>Puts a member into a block, before the brace that ends the declaration.</summary>
    internal static CodeEdit AddTo(Location declaration, string source)
    {
        var text = declaration.Text;
        var brace = declaration.Span.End - 1;
        var lineStart = LineOf(text, brace).Start;
        var end = BackOverBlanks(text, brace, lineStart);
        if (end == lineStart)
        {
            // The brace has a line of its own; the member gets the one before.
            var indent = text.ToString(TextSpan.FromBounds(lineStart, brace));
            return new CodeEdit(
                declaration with
                {
                    Span = new TextSpan(lineStart, 0),
                },
                $"{indent}{OneLevel}{source}{NewLineOf(text)}"
            );
        }

        // All on one line: { a: b  source }.
        var separator = text[end - 1] == '{' ? " " : "  ";
        return new CodeEdit(
            declaration with
            {
                Span = new TextSpan(end, 0),
            },
            end == brace ? $"{separator}{source} " : $"{separator}{source}"
        );
    }

    /// <summary>Puts a declaration behind another one, set off from it by a blank line or right below.</summary>
    internal static CodeEdit AddAfter(Location declaration, string source, bool isSetOff = true)
    {
        var text = declaration.Text;
        var newLine = NewLineOf(text);
        var end = declaration.Span.End;
        var lineEnd = LineOf(text, end).End;
        var next = OverBlanks(text, end, lineEnd);
        // A comment behind the declaration stays there; a declaration behind it goes to a line of its own.
        var isLast =
            next == lineEnd || (next + 1 < lineEnd && text[next] == '/' && text[next + 1] == '/');
        var lines = source.ReplaceLineEndings(newLine);
        return new CodeEdit(
            declaration with
            {
                Span = new TextSpan(isLast ? lineEnd : end, 0),
            },
            $"{newLine}{(isSetOff ? newLine : "")}{lines}{(isLast ? "" : newLine)}"
        );
    }

    /// <summary>Takes out a member, with its lines if nothing else stands on them.</summary>
    internal static CodeEdit Remove(Location member)
    {
        var text = member.Text;
        var lineStart = LineOf(text, member.Span.Start).Start;
        var from = BackOverBlanks(text, member.Span.Start, lineStart);
        var last = text.Lines.IndexOf(member.Span.End);
        var lineEnd = text.Lines[last].End;
        var after = OverBlanks(text, member.Span.End, lineEnd);
        if (after < lineEnd && text[after] == ',')
        {
            after = OverBlanks(text, after + 1, lineEnd);
        }

        if (from == lineStart && after == lineEnd)
        {
            // With the end of the line; a last line without one gives up that of the line before.
            var next = text.Lines.FullSpan(last).End;
            var start =
                next == lineEnd && lineStart > 0 ? LineOf(text, lineStart - 1).End : lineStart;
            return new CodeEdit(member with { Span = TextSpan.FromBounds(start, next) }, "");
        }

        return new CodeEdit(member with { Span = TextSpan.FromBounds(from, member.Span.End) }, "");
    }

    private static string Join(string first, string second) =>
        // On one line the blank before the brace, where it was put in, goes behind both.
        first.EndsWith(' ') && second.EndsWith(' ')
            ? first[..^1] + " " + second
            : first + second;

    // A plan may stand on one line: nothing here reads a whole line.
    private static TextSpan LineOf(SourceText text, int position) =>
        text.Lines[text.Lines.IndexOf(position)];

    private static int OverBlanks(SourceText text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int BackOverBlanks(SourceText text, int position, int start)
    {
        while (position > start && char.IsWhiteSpace(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>What a file ends its lines with.</summary>
    internal static string NewLineOf(SourceText text) =>
        text.Lines.FullSpan(0) is { Length: >= 2 } first && text[first.End - 2] == '\r'
            ? "\r\n"
            : "\n";
}
