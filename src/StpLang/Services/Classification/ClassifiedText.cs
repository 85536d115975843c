using StpLang.Symbols;
using StpLang.Text;

namespace StpLang.Services.Classification;

/// <summary>
/// A version of a file with all that stands in it classified. It shares with the version before it what did not change, so that
/// making the next one, and what differs, costs what the edit touched.
/// </summary>
public sealed class ClassifiedText
{
    // Where each unit's text begins, and how many spans there are before it; one more than units.
    private readonly int[] _offsets;
    private readonly int[] _counts;

    internal ClassifiedText(SourceText text, NameTable names, ClassifiedUnit[] units)
    {
        Text = text;
        Names = names;
        Units = units;
        _offsets = new int[units.Length + 1];
        _counts = new int[units.Length + 1];
        for (var i = 0; i < units.Length; i++)
        {
            _offsets[i + 1] = _offsets[i] + units[i].Unit.Unit.Width;
            _counts[i + 1] = _counts[i] + units[i].Spans.Length;
        }
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>How many spans there are.</summary>
    public int Count => _counts[^1];

    /// <summary>The spans, in the order of the text.</summary>
    public IEnumerable<ClassifiedSpan> Spans => Between(0, Units.Length);

    /// <summary>The names of the plan by which it was classified.</summary>
    internal NameTable Names { get; }

    internal ClassifiedUnit[] Units { get; }

    /// <summary>How the file differs from an earlier version of it.</summary>
    /// <param name="before">The earlier version.</param>
    public ClassifiedChange ChangeSince(ClassifiedText before)
    {
        var most = Math.Min(Units.Length, before.Units.Length);
        var start = 0;
        while (start < most && Units[start] == before.Units[start])
        {
            start++;
        }

        var end = 0;
        while (end < most - start && Units[^(end + 1)] == before.Units[^(end + 1)])
        {
            end++;
        }

        return ChangeSince(
            before,
            _counts[start],
            [.. before.Between(start, before.Units.Length - end)],
            [.. Between(start, Units.Length - end)]
        );
    }

    // Of the units that differ, what stands before and behind the edit is left out as far as it is the same.
    private ClassifiedChange ChangeSince(
        ClassifiedText before,
        int first,
        ReadOnlySpan<ClassifiedSpan> old,
        ReadOnlySpan<ClassifiedSpan> now
    )
    {
        var edit = before.Text.ChangeTo(Text);
        var isSameText = edit is { Span.IsEmpty: true, NewText: "" };
        var moved = edit.NewText.Length - edit.Span.Length;
        while (
            !old.IsEmpty && !now.IsEmpty && old[0] == now[0] && old[0].Span.End <= edit.Span.Start
        )
        {
            old = old[1..];
            now = now[1..];
            first++;
        }

        while (
            !old.IsEmpty
            && !now.IsEmpty
            && old[^1] with { Span = old[^1].Span.Shift(moved) } == now[^1]
            && (isSameText || old[^1].Span.Start >= edit.Span.End)
        )
        {
            old = old[..^1];
            now = now[..^1];
        }

        if (old.IsEmpty && now.IsEmpty && isSameText)
        {
            return new ClassifiedChange(first, 0, [], null);
        }

        // The next one may be further away from the one before it, or on another line.
        return SpanAt(first + now.Length) is { } next
            ? new ClassifiedChange(first, old.Length + 1, [.. now, next], SpanAt(first - 1))
            : new ClassifiedChange(first, old.Length, [.. now], SpanAt(first - 1));
    }

    private IEnumerable<ClassifiedSpan> Between(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            foreach (var span in Units[i].Spans)
            {
                yield return span with
                {
                    Span = span.Span.Shift(_offsets[i]),
                };
            }
        }
    }

    private ClassifiedSpan? SpanAt(int index)
    {
        if (index < 0 || index >= Count)
        {
            return null;
        }

        // Units without spans have the same count as the one behind them.
        var unit = Array.BinarySearch(_counts, index);
        unit = unit < 0 ? ~unit - 1 : unit;
        while (_counts[unit + 1] <= index)
        {
            unit++;
        }

        var span = Units[unit].Spans[index - _counts[unit]];
        return span with { Span = span.Span.Shift(_offsets[unit]) };
    }
}
