using System.Text;
using StpLang.Services.CodeActions;
using StpLang.Services.Pasting;

namespace StpLang.Tests.Services.CodeActions;

/// <summary>
/// Cases of what is offered in a place and what comes of it. A case begins with a line <c># what it shows</c>; then stand its files
/// (<see cref="MarkedWorkspace"/>), with <c>$0</c> for the caret or <c>[|…|]</c> for what is selected; then what is asked, each with its
/// answer in lines that begin with <c>|</c>:
/// <code>
/// > offers                        What is offered; * marks what is preferred
/// > Inline `growth` everywhere    What comes of that
/// > paste 2016/17 | 2017/18 / £1m | £2m   What comes of rows of cells that are pasted
/// </code>
/// </summary>
internal sealed class ActionTranscript
{
    private readonly StringBuilder _written = new();
    private MarkedWorkspace _marked = null!;

    private ActionTranscript() { }

    /// <summary>The transcript with the answers.</summary>
    public static string Of(string transcript)
    {
        var written = new ActionTranscript();
        var files = "";
        foreach (var line in transcript.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                written.Write(files.Length > 0 ? $"\n{line}" : line);
                files = "";
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                written._marked = MarkedWorkspace.Parse(files.Trim('\n') + "\n");
                written.Write(line);
                written.Answer(written.Asked(line[2..]));
            }
            else if (!line.StartsWith('|') && (line.Length > 0 || files.Length > 0))
            {
                if (!written.IsBlankAfterAnswer(line))
                {
                    written.Write(line);
                    files += line + "\n";
                }
            }
        }

        return written._written.ToString();
    }

    private TextSpan Range =>
        _marked.SpansIn(_marked.Document.Path) is [var only]
            ? only
            : new TextSpan(_marked.Position, 0);

    private bool IsBlankAfterAnswer(string line) =>
        line.Length == 0 && _written.ToString().TrimEnd('\n').Split('\n')[^1].StartsWith('|');

    private string Asked(string question)
    {
        const string paste = "paste ";
        if (question.StartsWith(paste, StringComparison.Ordinal))
        {
            var rows = question[paste.Length..].Replace(" | ", "\t").Replace(" / ", "\n");
            return PasteService.Paste(_marked.Document, Range, rows) is { } pasted
                ? Applied.Text(_marked.Workspace, pasted)
                : "pasted as text";
        }

        var actions = CodeActionService.GetActions(_marked.Document, Range);
        if (question == "offers")
        {
            return string.Concat(
                actions.Select(each =>
                    $"{each.Kind}{(each.IsPreferred ? "*" : "")}: {each.Title}\n"
                )
            );
        }

        return actions.FirstOrDefault(each => each.Title == question) is { } action
            ? Applied.Text(_marked.Workspace, CodeActionService.Resolve(action))
            : "not offered";
    }

    private void Answer(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            Write($"| {line}".TrimEnd());
        }
    }

    private void Write(string line) => _written.Append(line).Append('\n');
}
