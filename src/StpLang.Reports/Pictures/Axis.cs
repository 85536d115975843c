using System.Collections.Immutable;
using System.Globalization;
using StpLang.Values;

namespace StpLang.Reports.Pictures;

/// <summary>An axis with round figures at its ticks.</summary>
/// <param name="Ticks">Where they are, in rising order, and what is written there; at least two.</param>
internal sealed record Axis(ImmutableArray<(decimal Value, string Label)> Ticks)
{
    // With more, their labels would meet on a telephone.
    private const int MostSteps = 4;

    private static readonly decimal[] RoundSteps = [1m, 2m, 2.5m, 5m, 10m];

    /// <summary>Where it begins.</summary>
    public decimal First => Ticks[0].Value;

    /// <summary>Where it ends.</summary>
    public decimal Last => Ticks[^1].Value;

    /// <summary>How far along a value is, from 0 to 1.</summary>
    public decimal PlaceOf(decimal value) => (value - First) / (Last - First);

    /// <summary>An axis of pounds that holds nothing and all these amounts.</summary>
    public static Axis OfMoney(IEnumerable<decimal> amounts) =>
        Of(amounts, least: 100m, amount => new Money(amount).ToString());

    /// <summary>An axis of percent that holds nothing and all these shares.</summary>
    public static Axis OfPercent(IEnumerable<decimal> shares) =>
        Of(shares, least: 1m, share => new Percent(share).ToString());

    /// <summary>An axis of counts.</summary>
    public static Axis OfCounts(IEnumerable<decimal> counts) =>
        Of(counts, least: 1m, count => count.ToString("#,0.##", CultureInfo.InvariantCulture));

    /// <summary>An axis of days, counted as <see cref="DateOnly.DayNumber"/>, with ticks at the beginning of calendar years.</summary>
    public static Axis OfDays(IEnumerable<decimal> days)
    {
        var all = days.Order().ToList();
        var first = DateOnly.FromDayNumber((int)all[0]).Year;
        var last = DateOnly.FromDayNumber((int)all[^1]).Year + 1;
        var step = Math.Max(1, (last - first + MostSteps - 1) / MostSteps);
        var ticks = ImmutableArray.CreateBuilder<(decimal, string)>();
        for (var year = first; ; year += step)
        {
            ticks.Add((DayOf(year), year.ToString(CultureInfo.InvariantCulture)));
            if (year >= last)
            {
                return new Axis(ticks.ToImmutable());
            }
        }
    }

    private static decimal DayOf(int year) => new DateOnly(Math.Min(year, 9999), 1, 1).DayNumber;

    private static Axis Of(IEnumerable<decimal> values, decimal least, Func<decimal, string> label)
    {
        var (low, high) = (0m, 0m);
        foreach (var value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        var step = StepFor(Math.Max(high - low, least));
        var first = Math.Floor(low / step) * step;
        var ticks = ImmutableArray.CreateBuilder<(decimal, string)>();
        for (var tick = first; ; tick += step)
        {
            ticks.Add((tick, label(tick)));
            if (tick >= high && ticks.Count > 1)
            {
                return new Axis(ticks.ToImmutable());
            }
        }
    }

    // The smallest round step with which the ticks are few.
    private static decimal StepFor(decimal range)
    {
        var power = 1m;
        while (power * 10m * MostSteps < range)
        {
            power *= 10m;
        }

        while (power * MostSteps > range)
        {
            power /= 10m;
        }

        return power * RoundSteps.First(step => power * step * MostSteps >= range);
    }
}
