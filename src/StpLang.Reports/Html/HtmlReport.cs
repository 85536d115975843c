using System.Text;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Reports.Writing;

namespace StpLang.Reports.Html;

/// <summary>
/// Writes a report as one HTML file that asks for nothing: no script, no font, no picture from elsewhere. The same plan gives the same
/// bytes.
/// </summary>
internal sealed class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private const int BufferSize = 4 * 1024;

    // What most sections come to.
    private const int SectionSize = 16 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Report _report;
    private readonly HtmlTable _tables;
    private readonly StringBuilder _html = new(SectionSize);

    private HtmlReport(Report report)
    {
        _report = report;
        _tables = new HtmlTable(_html, IdsOf(report));
    }

    /// <summary>Writes the page.</summary>
    public static void Write(Report report, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, BufferSize, leaveOpen: true);
        new HtmlReport(report).WritePage(writer);
    }

    /// <summary>The parts of the page: what stands above the sections, then each section.</summary>
    public static IEnumerable<PagePart> PartsOf(Report report)
    {
        var page = new HtmlReport(report);
        page.WriteHeader();
        page.WriteContents();
        page.WriteNotices();
        yield return page.Part(PagePart.HeadId);
        foreach (var section in report.Sections)
        {
            page.WriteSection(section);
            yield return page.Part(section.Kind.Id);
        }
    }

    // What was written since the last one.
    private PagePart Part(string id)
    {
        var part = new PagePart(id, _html.ToString());
        _html.Clear();
        return part;
    }

    private void WritePage(StreamWriter output)
    {
        var title = HtmlText.Encode(_report.Title);
        _html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        _html.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        _html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        _html.Append(
            $"<title>{title}: report</title>\n<style>\n{PageStyle.Text}</style>\n</head>\n<body>\n"
        );
        WriteHeader();
        WriteContents();
        _html.Append("<main>\n");
        WriteNotices();
        foreach (var section in _report.Sections)
        {
            WriteSection(section);
            Flush(output);
        }

        _html.Append("</main>\n</body>\n</html>\n");
        Flush(output);
    }

    // A long page is not held as a whole.
    private void Flush(StreamWriter output)
    {
        foreach (var piece in _html.GetChunks())
        {
            output.Write(piece.Span);
        }

        _html.Clear();
    }

    private void WriteHeader()
    {
        _html.Append("<header>\n");
        _html.Append($"<h1>{HtmlText.Encode(_report.Title)}</h1>\n");
        WriteParagraph(_report.Subtitle, "subtitle");
        _html.Append("</header>\n");
    }

    private void WriteParagraph(string text, string style)
    {
        if (text.Length > 0)
        {
            _html.Append($"<p class=\"{style}\">{HtmlText.Encode(text)}</p>\n");
        }
    }

    private void WriteContents()
    {
        if (_report.Sections.Length < 2)
        {
            return;
        }

        _html.Append("<nav aria-label=\"Sections\">\n<ul>\n");
        foreach (var (kind, _) in _report.Sections)
        {
            _html.Append($"<li><a href=\"#{kind.Id}\">{HtmlText.Encode(kind.Title)}</a></li>\n");
        }

        _html.Append("</ul>\n</nav>\n");
    }

    private void WriteNotices()
    {
        foreach (var notice in _report.Notices)
        {
            WriteParagraph(notice, "notice");
        }
    }

    private void WriteSection(Section section)
    {
        var id = section.Kind.Id;
        _html.Append($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n");
        _html.Append($"<h2 id=\"{id}-title\">{HtmlText.Encode(section.Kind.Title)}</h2>\n");
        WriteParagraph(section.Remark, "held");
        WriteParagraph(section.Point, "point");
        foreach (var picture in section.Pictures)
        {
            WritePicture(picture);
        }

        foreach (var table in section.Tables)
        {
            _tables.Write(table);
        }

        _html.Append("</section>\n");
    }

    private void WritePicture(Picture picture)
    {
        var canvas = new Canvas(picture.Id);
        picture.Draw(canvas);
        var id = picture.Id;
        _html.Append($"<figure>\n<figcaption>{HtmlText.Encode(picture.Title)}</figcaption>\n");
        _html.Append(
            $"<svg role=\"img\" paint-order=\"stroke\" aria-labelledby=\"{id}-title {id}-text\" width=\"100%\" height=\"{canvas.Height}\">"
        );
        _html.Append($"<title id=\"{id}-title\">{HtmlText.Encode(picture.Title)}</title>");
        _html.Append($"<desc id=\"{id}-text\">{HtmlText.Encode(picture.Description)}</desc>");
        canvas.WriteTo(_html);
        _html.Append("</svg>\n</figure>\n");
    }

    // What a link may lead to: with some sections left out, not all that it otherwise would.
    private static HashSet<string> IdsOf(Report report)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in report.Sections.SelectMany(section => section.Tables))
        {
            ids.Add(table.Id);
            ids.UnionWith(table.Rows.Select(row => row.Id).OfType<string>());
        }

        return ids;
    }
}
