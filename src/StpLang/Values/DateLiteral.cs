using System.Globalization;

namespace StpLang.Values;

/// <summary>Dates as the language writes them: <c>2016-10-21</c>.</summary>
internal static class DateLiteral
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The literal, four digits, two and two.</param>
    /// <param name="date">The date, unset on failure.</param>
    /// <param name="problem">Why it is none; <see cref="LiteralProblem.NotInCalendar"/> for <c>2017-02-30</c>.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out DateOnly date,
        out LiteralProblem problem
    )
    {
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out date
            )
        )
        {
            problem = LiteralProblem.None;
            return true;
        }
        problem = HasShape(text) ? LiteralProblem.NotInCalendar : LiteralProblem.Malformed;
        return false;
    }

    /// <summary>The date as the language writes it: <c>2016-10-21</c>.</summary>
    public static string ToSource(DateOnly date) =>
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date the way a planner writes it: <c>21 October 2016</c>.</summary>
    public static string ToDisplay(DateOnly date) =>
        date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static bool HasShape(ReadOnlySpan<char> text)
    {
        if (text.Length != 10)
        {
            return false;
        }
        for (int i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }
        return true;
    }
}
