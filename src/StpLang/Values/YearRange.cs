using System.Collections;

namespace StpLang.Values;

/// <summary>Consecutive financial years, first and last included, written <c>2016/17..2020/21</c>.</summary>
public readonly record struct YearRange : IEnumerable<FinancialYear>
{
    /// <summary>The years from the first to the last.</summary>
    /// <exception cref="ArgumentException">The last comes before the first.</exception>
    public YearRange(FinancialYear first, FinancialYear last)
    {
        if (last < first)
        {
            throw new ArgumentException("a range of years cannot run backwards", nameof(last));
        }
        First = first;
        Last = last;
    }

    /// <summary>The first year.</summary>
    public FinancialYear First { get; }

    /// <summary>The last year.</summary>
    public FinancialYear Last { get; }

    /// <summary>How many years it spans, at least one.</summary>
    public int Count => Last.StartYear - First.StartYear + 1;

    /// <summary>Whether a year lies in the range.</summary>
    public bool Contains(FinancialYear year) => First <= year && year <= Last;

    /// <summary>Whether a whole range lies in this one.</summary>
    public bool Contains(YearRange range) => First <= range.First && range.Last <= Last;

    /// <summary>Reads a range as the language writes it: <c>2016/17..2020/21</c>.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="range">The range, unset on failure.</param>
    /// <param name="problem">Why it is none: that of the first bad year, or <see cref="LiteralProblem.RunsBackwards"/>.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out YearRange range,
        out LiteralProblem problem
    )
    {
        range = default;
        problem = LiteralProblem.Malformed;
        int dots = text.IndexOf("..");
        if (
            dots < 0
            || !FinancialYear.TryParse(text[..dots], out FinancialYear first, out problem)
            || !FinancialYear.TryParse(text[(dots + 2)..], out FinancialYear last, out problem)
        )
        {
            return false;
        }
        if (last < first)
        {
            problem = LiteralProblem.RunsBackwards;
            return false;
        }
        range = new YearRange(first, last);
        return true;
    }

    /// <summary>Reads a range as the language writes it.</summary>
    /// <exception cref="FormatException">The text is no range of years.</exception>
    public static YearRange Parse(string text) =>
        TryParse(text, out YearRange range, out _)
            ? range
            : throw new FormatException($"'{text}' is not a range of financial years");

    /// <summary>The years in order.</summary>
    public IEnumerator<FinancialYear> GetEnumerator()
    {
        for (int start = First.StartYear; start <= Last.StartYear; start++)
        {
            yield return new FinancialYear(start);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The range as the language writes it: <c>2016/17..2020/21</c>.</summary>
    public override string ToString() => $"{First}..{Last}";
}
