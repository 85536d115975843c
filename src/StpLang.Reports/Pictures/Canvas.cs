using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StpLang.Reports.Writing;

namespace StpLang.Reports.Pictures;

/// <summary>
/// Writes the shapes of a picture as SVG, from top to bottom. Across, all is measured in parts of the width, so that bars grow and
/// shrink with the page while letters keep their size: on a telephone a picture is as readable as in print.
/// </summary>
/// <param name="id">The picture's id, which patterns are named after.</param>
internal sealed class Canvas(string id)
{
    /// <summary>The height of a line of text, pixels.</summary>
    public const int LineHeight = 20;

    /// <summary>What stands behind what is invented to show the form.</summary>
    public const string IllustrativeMark = "\u00A0*";

    // What fits beside each other in 280 pixels.
    private const int LineLength = 40;
    private const int MostLines = 3;
    private const int SwatchSize = 14;

    private readonly StringBuilder _svg = new();
    private readonly SortedSet<Fill> _fills = [];
    private int _behind;

    /// <summary>How far down it is drawn, pixels.</summary>
    public int Height { get; private set; }

    /// <summary>Goes down.</summary>
    public void Advance(int pixels) => Height += pixels;

    /// <summary>Writes the shapes, with the patterns they are filled with before them.</summary>
    public void WriteTo(StringBuilder html)
    {
        var patterns = string.Concat(_fills.Select(fill => FillPattern.Of(fill, NameOf(fill))));
        if (patterns.Length > 0)
        {
            html.Append($"<defs>{patterns}</defs>");
        }

        html.Append(_svg);
    }

    /// <summary>Writes what each way of filling means, one a line.</summary>
    public void DrawKey(ImmutableArray<(Fill Fill, string Meaning)> key)
    {
        foreach (var (fill, meaning) in key)
        {
            Rectangle("0", Pixels(SwatchSize), Height + 3, SwatchSize, fill, isIllustrative: false);
            Text("22", Height + 15, meaning, "start", isStrong: false);
            Advance(LineHeight);
        }

        Advance(key.IsEmpty ? 0 : LineHeight / 2);
    }

    /// <summary>Writes a label over as many lines as it takes.</summary>
    public void DrawLabel(string label)
    {
        foreach (var line in Lines(label))
        {
            Text("0", Height + 15, line, "start", isStrong: false);
            Advance(LineHeight);
        }
    }

    /// <summary>Draws a box from one part of the width to another.</summary>
    public void DrawBox(decimal from, decimal to, int height, Fill fill, bool isIllustrative) =>
        Rectangle(Part(from), Part(to - from), Height, height, fill, isIllustrative);

    /// <summary>Draws a point.</summary>
    public void DrawPoint(decimal at, int height, Fill fill)
    {
        _svg.Append(
            $"<circle cx=\"{Part(at)}\" cy=\"{Height + (height / 2)}\" r=\"6\" fill=\"{Paint(fill)}\" stroke=\"#0b0c0c\"/>"
        );
    }

    /// <summary>From here on bars are drawn, which the lines of the axis run behind.</summary>
    public void BeginBars() => _behind = _svg.Length;

    /// <summary>Draws a line down from the top of the bars to here, with its label under it.</summary>
    public void DrawTick(decimal at, int top, string label, bool isStrong)
    {
        var x = Part(at);
        _svg.Insert(
            _behind,
            $"<line x1=\"{x}\" x2=\"{x}\" y1=\"{top}\" y2=\"{Height}\" stroke=\"{(isStrong ? "#0b0c0c" : "#b1b4b6")}\"/>"
        );
        var anchor =
            at == 0m ? "start"
            : at == 1m ? "end"
            : "middle";
        Text(x, Height + 15, label, anchor, isStrong: false);
    }

    /// <summary>Draws a band from a stretch of the left side to one of the right, heights in pixels.</summary>
    public void DrawBand(decimal left, decimal right, decimal width, Fill fill)
    {
        var (a, b, c, d) = (
            Number(left),
            Number(right),
            Number(right + width),
            Number(left + width)
        );
        _svg.Append(
            $"<path d=\"M0 {a}C50 {a} 50 {b} 100 {b}V{c}C50 {c} 50 {d} 0 {d}Z\" fill=\"{FillPattern.ColourOf(fill)}\" fill-opacity=\"0.45\" stroke=\"{FillPattern.ColourOf(fill)}\" vector-effect=\"non-scaling-stroke\"/>"
        );
    }

    /// <summary>Begins an area of that height in which paths are measured in hundredths of the width.</summary>
    public void BeginBands(int height) =>
        _svg.Append(
            $"<svg x=\"0\" y=\"{Height}\" width=\"100%\" height=\"{height}\" viewBox=\"0 0 100 {height}\" preserveAspectRatio=\"none\">"
        );

    /// <summary>Ends it.</summary>
    public void EndBands() => _svg.Append("</svg>");

    /// <summary>Writes text at the left or the right edge, not longer than half the width.</summary>
    public void DrawAtEdge(string text, bool isRight, int y) =>
        Text(isRight ? "100%" : "0", y, Cut(text, LineLength), isRight ? "end" : "start", false);

    /// <summary>Writes a line in strong letters.</summary>
    public void DrawTitle(string title)
    {
        foreach (var line in Lines(title))
        {
            Text("0", Height + 15, line, "start", isStrong: true);
            Advance(LineHeight);
        }

        Advance(LineHeight / 2);
    }

    private void Rectangle(
        string x,
        string width,
        int y,
        int height,
        Fill fill,
        bool isIllustrative
    )
    {
        var dashes = isIllustrative ? " stroke-dasharray=\"4 3\"" : "";
        _svg.Append(
            $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{Paint(fill)}\" stroke=\"#0b0c0c\"{dashes}/>"
        );
    }

    private void Text(string x, int y, string text, string anchor, bool isStrong)
    {
        _svg.Append($"<text x=\"{x}\" y=\"{y}\"");
        _svg.Append(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"");
        _svg.Append(isStrong ? " font-weight=\"700\">" : ">");
        _svg.Append(HtmlText.Encode(text)).Append("</text>");
    }

    private string Paint(Fill fill)
    {
        if (FillPattern.IsPlain(fill))
        {
            return FillPattern.ColourOf(fill);
        }

        _fills.Add(fill);
        return $"url(#{NameOf(fill)})";
    }

    private string NameOf(Fill fill) => $"{id}-{(int)fill}";

    // At most so many lines, the last cut short.
    private static IEnumerable<string> Lines(string text)
    {
        var rest = HtmlText.Line(text);
        for (var line = 1; rest.Length > LineLength && line < MostLines; line++)
        {
            var end = rest.LastIndexOf(' ', LineLength);
            end = end > 0 ? end : LineLength;
            yield return rest[..end];
            rest = rest[end..].TrimStart();
        }

        yield return Cut(rest, LineLength);
    }

    private static string Cut(string text, int length) =>
        Diagnostics.Excerpt.Of(HtmlText.Line(text), length);

    private static string Part(decimal part) => $"{Number(part * 100m)}%";

    private static string Pixels(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal number) =>
        Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);
}
