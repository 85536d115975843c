using StpLang.Text;

namespace StpLang.Configuration;

/// <summary>
/// A file <c>.editorconfig</c> taken apart as the EditorConfig specification 0.17.2 says. What the settings in it mean is not known here.
/// </summary>
internal sealed class EditorConfig
{
    private readonly List<EditorConfigSection> _sections = [];

    private EditorConfig() { }

    /// <summary>Whether the folders above have no say.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>The sections in their order, first what stands before any: the preamble.</summary>
    public IReadOnlyList<EditorConfigSection> Sections => _sections;

    /// <summary>Takes a text apart.</summary>
    public static EditorConfig Parse(SourceText text)
    {
        var file = new EditorConfig();
        var section = new EditorConfigSection(default, EditorConfigSectionKind.Preamble, null);
        file._sections.Add(section);
        var content = text.ToString();
        foreach (var line in text.Lines)
        {
            var span = Trim(content, line);
            if (span.IsEmpty || content[span.Start] is '#' or ';')
            {
                continue;
            }

            if (content[span.Start] == '[')
            {
                section = Section(content, span);
                file._sections.Add(section);
                continue;
            }

            var equals = content.IndexOf('=', span.Start, span.Length);
            section.Add(
                equals < 0
                    ? new EditorConfigPair(content, span, null)
                    : new EditorConfigPair(
                        content,
                        Trim(content, TextSpan.FromBounds(span.Start, equals)),
                        Trim(content, TextSpan.FromBounds(equals + 1, span.End))
                    )
            );
        }

        // The later line counts.
        file.IsRoot =
            file._sections[0].Pairs.LastOrDefault(pair => pair.Is("root"))?.ValueIs("true") == true;
        return file;
    }

    private static EditorConfigSection Section(string content, TextSpan span)
    {
        if (content[span.End - 1] != ']')
        {
            return new EditorConfigSection(span, EditorConfigSectionKind.NotClosed, null);
        }

        var name = new TextSpan(span.Start + 1, span.Length - 2);
        return name.Length > EditorConfigSection.LongestName
            ? new EditorConfigSection(span, EditorConfigSectionKind.TooLong, null)
            : new EditorConfigSection(
                span,
                EditorConfigSectionKind.Named,
                content.Substring(name.Start, name.Length)
            );
    }

    private static TextSpan Trim(string content, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(content[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
