namespace StpLang.Reports.Pictures;

/// <summary>A stretch of a bar.</summary>
/// <param name="From">Where it begins, in the unit of the axis.</param>
/// <param name="To">Where it ends; the same for a point.</param>
/// <param name="Fill">How it is filled.</param>
internal readonly record struct Segment(decimal From, decimal To, Fill Fill)
{
    /// <summary>How long it is; below nothing where it runs to the left.</summary>
    public decimal Length => To - From;

    /// <summary>Amounts one after the other: those above nothing to the right of it, those below to the left.</summary>
    public static IEnumerable<Segment> Stack(IEnumerable<(decimal Amount, Fill Fill)> parts)
    {
        var (right, left) = (0m, 0m);
        foreach (var (amount, fill) in parts)
        {
            if (amount > 0m)
            {
                yield return new Segment(right, right += amount, fill);
            }
            else if (amount < 0m)
            {
                yield return new Segment(left, left += amount, fill);
            }
        }
    }
}
