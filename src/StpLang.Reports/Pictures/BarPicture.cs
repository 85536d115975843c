using System.Collections.Immutable;
using System.Text;

namespace StpLang.Reports.Pictures;

/// <summary>
/// Bars along one axis, each with its figures written above it: parts of a sum, steps of a bridge, stretches of time. A stretch of no
/// length is a point.
/// </summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Axis">The axis.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
internal sealed record BarPicture(string Id, string Title, Axis Axis, ImmutableArray<Bar> Bars)
    : Picture(Id, Title)
{
    private const int BarHeight = 18;
    private const int Gap = 10;

    /// <inheritdoc/>
    public override string Description
    {
        get
        {
            var text = new StringBuilder();
            foreach (var bar in Bars)
            {
                text.Append(text.Length == 0 ? "" : "; ").Append(bar.Label);
                text.Append(bar.IsIllustrative ? " (illustrative)" : "");
            }

            return text.Append('.').ToString();
        }
    }

    /// <inheritdoc/>
    public override void Draw(Canvas canvas)
    {
        var used = Bars.SelectMany(bar => bar.Segments).Select(segment => segment.Fill).ToHashSet();
        canvas.DrawKey([.. Key.Where(each => used.Contains(each.Fill))]);
        var top = canvas.Height;
        canvas.BeginBars();
        foreach (var bar in Bars)
        {
            canvas.DrawLabel(
                bar.IsIllustrative ? $"{bar.Label}{Canvas.IllustrativeMark}" : bar.Label
            );
            foreach (var segment in bar.Segments)
            {
                DrawSegment(canvas, segment, bar.IsIllustrative);
            }

            canvas.Advance(bar.Segments.IsEmpty ? Gap : BarHeight + Gap);
        }

        DrawAxis(canvas, top);
    }

    private void DrawSegment(Canvas canvas, Segment segment, bool isIllustrative)
    {
        if (segment.Length == 0m)
        {
            canvas.DrawPoint(Axis.PlaceOf(segment.From), BarHeight, segment.Fill);
            return;
        }

        var (low, high) =
            segment.Length > 0m ? (segment.From, segment.To) : (segment.To, segment.From);
        canvas.DrawBox(
            Axis.PlaceOf(low),
            Axis.PlaceOf(high),
            BarHeight,
            segment.Fill,
            isIllustrative
        );
    }

    private void DrawAxis(Canvas canvas, int top)
    {
        foreach (var (value, label) in Axis.Ticks)
        {
            canvas.DrawTick(Axis.PlaceOf(value), top, label, isStrong: value == 0m);
        }

        canvas.Advance(Canvas.LineHeight);
    }
}
