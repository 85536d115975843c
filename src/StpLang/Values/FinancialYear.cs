using System.Globalization;

namespace StpLang.Values;

/// <summary>A financial year of the public sector, 1 April to 31 March, written <c>2017/18</c>.</summary>
public readonly record struct FinancialYear : IComparable<FinancialYear>
{
    /// <summary>The earliest year that can be written.</summary>
    public const int FirstStartYear = 1900;

    /// <summary>The latest year that can be written.</summary>
    public const int LastStartYear = 2198;

    /// <summary>The financial year that begins on 1 April of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in 1900..2198.</exception>
    public FinancialYear(int startYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, FirstStartYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, LastStartYear);
        StartYear = startYear;
    }

    /// <summary>The calendar year it begins in: 2017 for <c>2017/18</c>.</summary>
    public int StartYear { get; }

    /// <summary>1 April, the day it begins.</summary>
    public DateOnly FirstDay => new(StartYear, 4, 1);

    /// <summary>31 March, the day it ends.</summary>
    public DateOnly LastDay => new(StartYear + 1, 3, 31);

    /// <summary>The year after this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the last year that can be written.</exception>
    public FinancialYear Next => new(StartYear + 1);

    /// <summary>The financial year a day falls in.</summary>
    public static FinancialYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    /// <summary>Reads a year as the language writes it: <c>2017/18</c>, <c>1999/00</c>.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="year">
    /// The year. Where only the second part is wrong (<c>2018/20</c>, <c>2018/2019</c>) it is the year the first part says,
    /// to offer as a correction.
    /// </param>
    /// <param name="problem">Why it is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out FinancialYear year,
        out LiteralProblem problem
    )
    {
        year = default;
        problem = LiteralProblem.Malformed;
        if (
            text.Length is not (7 or 9)
            || text[4] != '/'
            || !TryReadDigits(text[..4], out int first)
            || !TryReadDigits(text[5..], out int second)
        )
        {
            return false;
        }
        if (first is < FirstStartYear or > LastStartYear)
        {
            problem = LiteralProblem.NotInCalendar;
            return false;
        }
        year = new FinancialYear(first);
        bool follows = text.Length == 7 && second == (first + 1) % 100;
        problem = follows ? LiteralProblem.None : LiteralProblem.SecondYearDoesNotFollow;
        return follows;
    }

    /// <summary>Reads a year as the language writes it.</summary>
    /// <exception cref="FormatException">The text is no financial year.</exception>
    public static FinancialYear Parse(string text) =>
        TryParse(text, out FinancialYear year, out _)
            ? year
            : throw new FormatException($"'{text}' is not a financial year");

    /// <inheritdoc/>
    public int CompareTo(FinancialYear other) => StartYear.CompareTo(other.StartYear);

    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(FinancialYear left, FinancialYear right) =>
        left.StartYear < right.StartYear;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(FinancialYear left, FinancialYear right) =>
        left.StartYear > right.StartYear;

    /// <summary>Whether the left year is earlier or the same.</summary>
    public static bool operator <=(FinancialYear left, FinancialYear right) =>
        left.StartYear <= right.StartYear;

    /// <summary>Whether the left year is later or the same.</summary>
    public static bool operator >=(FinancialYear left, FinancialYear right) =>
        left.StartYear >= right.StartYear;

    /// <summary>The year as the language writes it: <c>2017/18</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}/{(StartYear + 1) % 100:00}");

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
            number = (number * 10) + (c - '0');
        }
        return true;
    }
}
