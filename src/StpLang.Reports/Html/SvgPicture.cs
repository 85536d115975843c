using System.Text;
using StpLang.Reports.Content;
using StpLang.Reports.Pictures;
using StpLang.Reports.Writing;

namespace StpLang.Reports.Html;

/// <summary>Writes the pictures of a section as one SVG file, for a paper that is written with another program.</summary>
internal static class SvgPicture
{
    private const int Width = 720;
    private const int Space = 24;

    private const int BufferSize = 4 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the pictures, one under the other.</summary>
    public static void Write(Report report, Section section, Stream output)
    {
        var shapes = new StringBuilder();
        var top = 0;
        foreach (var picture in section.Pictures)
        {
            var canvas = new Canvas(picture.Id);
            canvas.DrawTitle(picture.Title);
            picture.Draw(canvas);
            shapes.Append($"<svg y=\"{top}\" width=\"{Width}\" height=\"{canvas.Height}\">");
            canvas.WriteTo(shapes);
            shapes.Append("</svg>\n");
            top += canvas.Height + Space;
        }

        using var writer = new StreamWriter(output, Utf8, BufferSize, leaveOpen: true);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.Write(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" paint-order=\"stroke\" aria-labelledby=\"title text\" width=\"{Width}\" height=\"{top}\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"14\" fill=\"#0b0c0c\">\n"
        );
        writer.Write(
            $"<title id=\"title\">{HtmlText.Encode($"{report.Title}: {section.Kind.Title}")}</title>\n"
        );
        writer.Write(
            $"<desc id=\"text\">{HtmlText.Encode(string.Join(" ", section.Pictures.Select(picture => picture.Description)))}</desc>\n"
        );
        writer.Write("<style>text{stroke:#fff;stroke-width:3px}</style>\n");
        writer.Write(shapes.ToString());
        writer.Write("</svg>\n");
    }
}
