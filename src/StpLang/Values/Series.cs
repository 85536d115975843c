using System.Collections.Immutable;

namespace StpLang.Values;

/// <summary>
/// Figures of one unit by financial year, in year order, each year at most once: <c>{ 2017/18: £1.9m, 2018/19: £2.4m }</c>.
/// A year that is not given counts as nothing.
/// </summary>
public sealed class Series : IEquatable<Series>
{
    private Series(FigureUnit unit, ImmutableArray<YearAmount> entries)
    {
        Unit = unit;
        Entries = entries;
    }

    /// <summary>What the figures count.</summary>
    public FigureUnit Unit { get; }

    /// <summary>The years given, in order, with their figures.</summary>
    public ImmutableArray<YearAmount> Entries { get; }

    /// <summary>The years given, in order.</summary>
    public IEnumerable<FinancialYear> Years
    {
        get
        {
            foreach (YearAmount entry in Entries)
            {
                yield return entry.Year;
            }
        }
    }

    /// <summary>Whether no year is given.</summary>
    public bool IsEmpty => Entries.IsEmpty;

    /// <summary>The sum over all years, in the unit of the series.</summary>
    public decimal Total
    {
        get
        {
            decimal total = 0;
            foreach (YearAmount entry in Entries)
            {
                total += entry.Amount;
            }
            return FigureLimits.Normalize(total);
        }
    }

    /// <summary>The figure of a year; zero where the year is not given.</summary>
    public decimal this[FinancialYear year] => TryGet(year, out decimal amount) ? amount : 0m;

    /// <summary>The money of a year, to the penny; none where the year is not given.</summary>
    public Money MoneyIn(FinancialYear year) => Money.ToPenny(this[year]);

    /// <summary>A series that gives no year.</summary>
    public static Series Empty(FigureUnit unit) => new(unit, []);

    /// <summary>A series that gives the same figure to each year of a range.</summary>
    public static Series Over(YearRange years, FigureUnit unit, decimal amount)
    {
        var builder = new Builder(unit);
        foreach (FinancialYear year in years)
        {
            builder.TryAdd(year, amount);
        }
        return builder.ToSeries();
    }

    /// <summary>Year-by-year sum of any number of series; a year some of them do not give counts as nothing in those.</summary>
    /// <exception cref="ArgumentException">The unit of one differs.</exception>
    public static Series Sum(FigureUnit unit, IEnumerable<Series> series)
    {
        var sum = new Builder(unit);
        foreach (Series each in series)
        {
            sum.Add(each);
        }
        return sum.ToSeries();
    }

    /// <summary>The figure of a year, if the year is given.</summary>
    public bool TryGet(FinancialYear year, out decimal amount)
    {
        int low = 0;
        int high = Entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = Entries[middle].Year.CompareTo(year);
            if (order == 0)
            {
                amount = Entries[middle].Amount;
                return true;
            }
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        amount = 0;
        return false;
    }

    /// <summary>Year-by-year sum; a year only one of them gives counts as nothing in the other.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static Series operator +(Series left, Series right) =>
        Combine(left, right, static (a, b) => a + b);

    /// <summary>Year-by-year difference; a year only one of them gives counts as nothing in the other.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static Series operator -(Series left, Series right) =>
        Combine(left, right, static (a, b) => a - b);

    /// <summary>Each year so many times, rounded as <see cref="FigureLimits"/> says.</summary>
    public static Series operator *(Series series, decimal times) =>
        series.Select(amount => FigureLimits.Round(amount * times));

    /// <summary>The figures of two series combined year by year; a year only one gives counts as nothing in the other.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static Series Combine(Series left, Series right, Func<decimal, decimal, decimal> combine)
    {
        if (left.Unit != right.Unit)
        {
            throw new ArgumentException(
                "series of different units cannot be combined",
                nameof(right)
            );
        }
        var entries = ImmutableArray.CreateBuilder<YearAmount>(
            Math.Max(left.Entries.Length, right.Entries.Length)
        );
        int l = 0;
        int r = 0;
        while (l < left.Entries.Length || r < right.Entries.Length)
        {
            int order =
                l == left.Entries.Length ? 1
                : r == right.Entries.Length ? -1
                : left.Entries[l].Year.CompareTo(right.Entries[r].Year);
            FinancialYear year = order <= 0 ? left.Entries[l].Year : right.Entries[r].Year;
            decimal a = order <= 0 ? left.Entries[l++].Amount : 0m;
            decimal b = order >= 0 ? right.Entries[r++].Amount : 0m;
            entries.Add(new YearAmount(year, FigureLimits.Normalize(combine(a, b))));
        }
        return new Series(left.Unit, entries.DrainToImmutable());
    }

    /// <summary>The same years with another figure for each.</summary>
    public Series Select(Func<decimal, decimal> selector)
    {
        var entries = ImmutableArray.CreateBuilder<YearAmount>(Entries.Length);
        foreach (YearAmount entry in Entries)
        {
            entries.Add(entry with { Amount = FigureLimits.Normalize(selector(entry.Amount)) });
        }
        return new Series(Unit, entries.MoveToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(Series? other) =>
        other is not null
        && Unit == other.Unit
        && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Series);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Unit);
        foreach (YearAmount entry in Entries)
        {
            hash.Add(entry);
        }
        return hash.ToHashCode();
    }

    /// <summary>The series as a planner writes it: <c>{ 2017/18: £1.9m, 2018/19: £2.4m }</c>.</summary>
    public override string ToString()
    {
        if (IsEmpty)
        {
            return "{ }";
        }
        var parts = new string[Entries.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = $"{Entries[i].Year}: {Value.OfFigure(Unit, Entries[i].Amount)}";
        }
        return $"{{ {string.Join(", ", parts)} }}";
    }

    /// <summary>Collects the years of a series in any order.</summary>
    public sealed class Builder(FigureUnit unit)
    {
        private readonly List<YearAmount> _entries = [];

        /// <summary>What the figures count.</summary>
        public FigureUnit Unit { get; private set; } = unit;

        /// <summary>Gives a year its figure; false, and nothing changed, if the year already has one.</summary>
        public bool TryAdd(FinancialYear year, decimal amount)
        {
            // Years mostly come in order, and there are few.
            int place = _entries.Count;
            while (place > 0 && _entries[place - 1].Year >= year)
            {
                place--;
                if (_entries[place].Year == year)
                {
                    return false;
                }
            }
            _entries.Insert(place, new YearAmount(year, FigureLimits.Normalize(amount)));
            return true;
        }

        /// <summary>Adds the figures of a series to those of the same years.</summary>
        /// <exception cref="ArgumentException">The units differ.</exception>
        public void Add(Series series)
        {
            if (series.Unit != Unit)
            {
                throw new ArgumentException(
                    "series of different units cannot be added",
                    nameof(series)
                );
            }
            int place = 0;
            foreach (YearAmount entry in series.Entries)
            {
                while (place < _entries.Count && _entries[place].Year < entry.Year)
                {
                    place++;
                }
                if (place < _entries.Count && _entries[place].Year == entry.Year)
                {
                    decimal sum = _entries[place].Amount + entry.Amount;
                    _entries[place] = entry with { Amount = FigureLimits.Normalize(sum) };
                }
                else
                {
                    _entries.Insert(place, entry);
                }
            }
        }

        /// <summary>Forgets what was collected, to collect another series.</summary>
        internal void Restart(FigureUnit unit)
        {
            Unit = unit;
            _entries.Clear();
        }

        /// <summary>The series collected so far.</summary>
        public Series ToSeries() => new(Unit, [.. _entries]);
    }
}
