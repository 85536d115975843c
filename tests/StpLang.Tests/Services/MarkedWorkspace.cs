using StpLang.Files;
using StpLang.Workspaces;

namespace StpLang.Tests.Services;

/// <summary>
/// Files of a workspace written as one text, in which <c>$0</c> marks a place and <c>[|…|]</c> spans: a line <c>=== path</c> begins
/// a file, and what stands before the first is <c>plan.stp</c>. All lie in one folder, the workspace's; none is open.
/// </summary>
internal sealed class MarkedWorkspace
{
    private const string Heading = "=== ";

    private readonly Dictionary<string, AnnotatedText> _files = new(StringComparer.Ordinal);

    private MarkedWorkspace(string marked)
    {
        var path = "plan.stp";
        var text = "";
        foreach (var line in marked.Split('\n'))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                Add(path, text);
                path = line[Heading.Length..].Trim();
                text = "";
            }
            else
            {
                text += line + "\n";
            }
        }

        Add(path, text[..^1]);
        Workspace = Workspace.Of(
            new MemorySourceFiles(_files.ToDictionary(file => file.Key, file => file.Value.Text)),
            settings: null,
            ""
        );
    }

    /// <summary>The workspace.</summary>
    public Workspace Workspace { get; }

    /// <summary>The file with the mark <c>$0</c>; the first where there is none.</summary>
    public Document Document =>
        Workspace.GetDocument(
            _files.FirstOrDefault(file => file.Value.Position is not null).Key
                ?? _files.Keys.First()
        )!;

    /// <summary>Where <c>$0</c> stands in <see cref="Document"/>.</summary>
    public int Position => _files[Document.Path].Position!.Value;

    /// <summary>Reads the marked text.</summary>
    public static MarkedWorkspace Parse(string marked) => new(marked);

    /// <summary>The text of a file without its marks.</summary>
    public string TextOf(string path) => _files[path].Text;

    /// <summary>The spans marked in all files, by path and place.</summary>
    public IEnumerable<(string Path, TextSpan Span)> Marks =>
        _files
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => file.Value.Spans.Select(span => (file.Key, span)));

    /// <summary>The spans marked in a file.</summary>
    public IReadOnlyList<TextSpan> SpansIn(string path) => _files[path].Spans;

    private void Add(string path, string text)
    {
        if (text.Length > 0)
        {
            _files.Add(path, AnnotatedText.Parse(text));
        }
    }
}
