using StpLang.Cli.Terminal;

namespace StpLang.Cli.Rendering;

/// <summary>Writes a page of Markdown for a person at a terminal: headings stand out, paragraphs fit, code is indented.</summary>
/// <param name="output">Where to.</param>
/// <param name="style">How to highlight.</param>
/// <param name="width">How many columns to fill.</param>
internal sealed class PageRenderer(TextWriter output, Style style, int width)
{
    private const string Fence = "```";
    private const string Bullet = "- ";

    private string _paragraph = "";
    private string _indent = "";

    /// <summary>Writes a page.</summary>
    public void Write(string page)
    {
        var isCode = false;
        foreach (var line in page.TrimEnd().Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                EndParagraph();
                isCode = !isCode;
            }
            else if (isCode)
            {
                output.WriteLine(line.Length == 0 ? "" : style.Accent($"    {line}"));
            }
            else
            {
                WriteProse(line);
            }
        }

        EndParagraph();
    }

    private void WriteProse(string line)
    {
        if (line.StartsWith('#'))
        {
            EndParagraph();
            output.WriteLine(style.Bold(line.TrimStart('#', ' ')));
        }
        else if (line.StartsWith(Bullet, StringComparison.Ordinal))
        {
            EndParagraph();
            _paragraph = line[Bullet.Length..];
            _indent = Bullet;
        }
        else if (line.Length == 0)
        {
            EndParagraph();
            output.WriteLine();
        }
        else
        {
            _paragraph = _paragraph.Length == 0 ? line : $"{_paragraph} {line.Trim()}";
        }
    }

    private void EndParagraph()
    {
        if (_paragraph.Length == 0)
        {
            return;
        }

        Paragraph.Write(output, _paragraph, _indent, width);
        _paragraph = "";
        _indent = "";
    }
}
