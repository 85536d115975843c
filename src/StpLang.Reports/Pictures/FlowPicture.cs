using System.Collections.Immutable;
using StpLang.Values;

namespace StpLang.Reports.Pictures;

/// <summary>Money that flows from sources on the left to those who spend it on the right; a band is as wide as its money.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Flows">From where to where how much, more than nothing each, what flows from one source behind each other.</param>
internal sealed record FlowPicture(
    string Id,
    string Title,
    ImmutableArray<(string From, string To, Money Amount)> Flows
) : Picture(Id, Title)
{
    // A band and the two lines of letters at its ends.
    private const int LeastHeight = 44;
    private const int AllHeight = 320;

    private static readonly Fill[] Fills =
    [
        Fill.Blue,
        Fill.Turquoise,
        Fill.Pink,
        Fill.Orange,
        Fill.Grey,
        Fill.Purple,
    ];

    /// <summary>Whether any of its figures is invented to show the form.</summary>
    public bool IsIllustrative { get; init; }

    /// <inheritdoc/>
    public override string Description =>
        string.Join("; ", Flows.Select(flow => $"{flow.Amount} from {flow.From} to {flow.To}"))
        + ".";

    /// <inheritdoc/>
    public override void Draw(Canvas canvas)
    {
        var left = Places(Flows.Select(flow => (flow.From, flow.Amount)));
        var right = Places(Flows.Select(flow => (flow.To, flow.Amount)));
        var total = Flows.Sum(flow => flow.Amount.Pounds);
        var height = Math.Max(Bottom(left), Bottom(right));
        canvas.BeginBands(height);
        var colours = left.Keys.Select((name, i) => (name, Fills[i % Fills.Length])).ToDictionary();
        var (usedLeft, usedRight) = (
            new Dictionary<string, decimal>(),
            new Dictionary<string, decimal>()
        );
        foreach (var (from, to, amount) in Flows)
        {
            var width = amount.Pounds / total * AllHeight;
            canvas.DrawBand(
                left[from].Top + Take(usedLeft, from, width),
                right[to].Top + Take(usedRight, to, width),
                width,
                colours[from]
            );
        }

        canvas.EndBands();
        Label(canvas, left, isRight: false);
        Label(canvas, right, isRight: true);
        canvas.Advance(height);
    }

    private void Label(
        Canvas canvas,
        Dictionary<string, (int Top, Money Amount)> places,
        bool isRight
    )
    {
        foreach (var (name, (top, amount)) in places)
        {
            var y = canvas.Height + top + 14;
            canvas.DrawAtEdge(Diagnostics.Excerpt.Of(name, 20), isRight, y);
            canvas.DrawAtEdge(
                IsIllustrative ? $"{amount}{Canvas.IllustrativeMark}" : amount.ToString(),
                isRight,
                y + 16
            );
        }
    }

    // Each with as much room as its money, and at least what its letters take.
    private Dictionary<string, (int Top, Money Amount)> Places(
        IEnumerable<(string Name, Money Amount)> ends
    )
    {
        var total = Flows.Sum(flow => flow.Amount.Pounds);
        var places = new Dictionary<string, (int Top, Money Amount)>(StringComparer.Ordinal);
        var top = 0;
        foreach (var end in ends.GroupBy(each => each.Name, each => each.Amount.Pounds))
        {
            var amount = new Money(end.Sum());
            places.Add(end.Key, (top, amount));
            top += Math.Max(LeastHeight, (int)(amount.Pounds / total * AllHeight) + 8);
        }

        return places;
    }

    private int Bottom(Dictionary<string, (int Top, Money Amount)> places)
    {
        var total = Flows.Sum(flow => flow.Amount.Pounds);
        return places
            .Values.Select(place =>
                place.Top
                + Math.Max(LeastHeight, (int)(place.Amount.Pounds / total * AllHeight) + 8)
            )
            .Max();
    }

    private static decimal Take(Dictionary<string, decimal> used, string name, decimal width)
    {
        var before = used.GetValueOrDefault(name);
        used[name] = before + width;
        return before;
    }
}
