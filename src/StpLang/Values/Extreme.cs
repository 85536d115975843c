namespace StpLang.Values;

/// <summary>The smallest or largest of values of one kind.</summary>
internal static class Extreme
{
    /// <summary>The value that comes first in the wanted direction.</summary>
    /// <param name="function">The function's name, for messages.</param>
    /// <param name="direction">-1 for the smallest, 1 for the largest.</param>
    /// <param name="values">The arguments.</param>
    public static ArithmeticResult Of(string function, int direction, IReadOnlyList<Value> values)
    {
        foreach (Value value in values)
        {
            if (value is ErrorValue)
            {
                return value;
            }
        }
        if (values is [ListValue list])
        {
            return Of(function, direction, list.Items);
        }
        if (values is [SeriesValue { Series: { IsEmpty: false } only }])
        {
            return OfEntries(only, direction);
        }
        if (values is [] or [SeriesValue])
        {
            return ValueArithmetic.Mismatch(
                $"`{function}` has nothing to compare",
                $"give it figures, as in `{function}(£2m, £3m)`"
            );
        }

        Value best = values[0];
        foreach (Value value in values)
        {
            if (
                best is SeriesValue { Series: var a }
                && value is SeriesValue { Series: var b }
                && a.Unit == b.Unit
            )
            {
                best = new SeriesValue(Series.Combine(a, b, direction < 0 ? Math.Min : Math.Max));
                continue;
            }
            if (Compare(value, best) is not { } order)
            {
                return ValueArithmetic.Mismatch(
                    ReferenceEquals(value, best)
                        ? $"`{function}` compares figures, dates or years; this is {value.Describe()}"
                        : $"`{function}` cannot compare {best.Describe()} with {value.Describe()}"
                );
            }
            best = Math.Sign(order) == direction ? value : best;
        }
        return best;
    }

    private static Value OfEntries(Series series, int direction)
    {
        decimal best = series.Entries[0].Amount;
        foreach (YearAmount entry in series.Entries)
        {
            best = direction < 0 ? Math.Min(best, entry.Amount) : Math.Max(best, entry.Amount);
        }
        return Value.OfFigure(series.Unit, best);
    }

    private static int? Compare(Value left, Value right) =>
        (left, right) switch
        {
            (DateValue { Date: var a }, DateValue { Date: var b }) => a.CompareTo(b),
            (YearValue { Year: var a }, YearValue { Year: var b }) => a.CompareTo(b),
            _ when Figure.TryOf(left, out Figure a)
                    && Figure.TryOf(right, out Figure b)
                    && a.Unit == b.Unit => a.Amount.CompareTo(b.Amount),
            _ => null,
        };
}
