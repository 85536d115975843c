using System.Globalization;
using System.Text.RegularExpressions;
using StpLang.Values;

namespace StpLang.Notation;

/// <summary>
/// Reads financial years and ranges of them as people write them: <c>16/17</c>, <c>2016-17</c>, <c>2016/2017</c>, <c>FY2016/17</c>,
/// <c>2016/17 to 2020/21</c>.
/// </summary>
internal static partial class YearReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The year that a text names, and it alone; null where it names none.</summary>
    public static FinancialYear? Find(string text) =>
        Year().Match(Typography.Brief(text)) is { Success: true } match
        && YearOf(match) is { } year
        && IsKnown(year.StartYear)
            ? year
            : null;

    /// <summary>The year that a heading names among other words; null where it names none.</summary>
    public static FinancialYear? FindIn(string heading) =>
        InHeading().Match(heading) is { Success: true } match ? YearOf(match) : null;

    /// <summary>What was meant by a text where years are asked; null where it names none, or as the language does.</summary>
    /// <param name="text">The text, in plain characters.</param>
    /// <param name="isRange">Whether a range is asked; null where a year will do as well.</param>
    public static Reading? Read(string text, bool? isRange)
    {
        text = Typography.Brief(text);
        if (Find(text) is { } year)
        {
            return isRange == true || text == year.ToString()
                ? null
                : Reading.Certain("a financial year is written as 2016/17 is", year.ToString());
        }

        if (isRange != false && FindRange(text) is { } range)
        {
            return text.Replace(" ", "") == range.ToString()
                ? null
                : Reading.Certain("a range of years is written with `..`", range.ToString());
        }

        return ReadVague(text, isRange);
    }

    // What can be more than one year. Where only the part behind a slash is wrong, the compiler says so.
    private static Reading? ReadVague(string text, bool? isRange)
    {
        if (Span().Match(text) is { Success: true } span)
        {
            var first = Number(span.Groups["first"].ValueSpan);
            var last = Number(span.Groups["last"].ValueSpan) % 100 + (first / 100 * 100);
            return isRange == false || last - first < 2 || last - first > 30 || !IsKnown(first)
                ? null
                : Reading.Likely(
                    $"`{text}` is no range of financial years",
                    new YearRange(new FinancialYear(first), new FinancialYear(last - 1)).ToString()
                );
        }

        if (Ending().Match(text) is { Success: true } ending)
        {
            var number = Number(ending.Groups["year"].ValueSpan);
            return IsKnown(number)
                ? Reading.Likely(
                    $"`{text}` may begin or end in {number}",
                    new FinancialYear(number - 1).ToString(),
                    new FinancialYear(number).ToString()
                )
                : null;
        }

        return null;
    }

    private static YearRange? FindRange(string text)
    {
        foreach (var separator in Separators().EnumerateMatches(text))
        {
            if (
                Find(Before().Replace(text[..separator.Index], "").TrimEnd()) is { } first
                && Find(text[(separator.Index + separator.Length)..]) is { } last
                && first < last
            )
            {
                return new YearRange(first, last);
            }
        }

        return null;
    }

    private static FinancialYear? YearOf(Match match)
    {
        var first = Number(match.Groups["first"].ValueSpan);
        var last = Number(match.Groups["last"].ValueSpan);
        return
            (first + 1) % 100 == last % 100
            && (match.Groups["last"].Length == 2 || last == first + 1)
            && first is >= FinancialYear.FirstStartYear and <= FinancialYear.LastStartYear
            ? new FinancialYear(first)
            : null;
    }

    // Two digits are of this century.
    private static int Number(ReadOnlySpan<char> digits) =>
        (digits.Length == 2 ? 2000 : 0)
        + int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsKnown(int year) =>
        year is > FinancialYear.FirstStartYear and < FinancialYear.LastStartYear;

    [GeneratedRegex(
        @"^(FY|F/Y|financial year|year|yr)?\s*'?(?<first>[0-9]{4}|[0-9][0-9])\s?[/\-–]\s?'?(?<last>[0-9]{4}|[0-9][0-9])\s*(FY)?$",
        Options
    )]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?<![0-9/–-])(?<first>[0-9]{4}|[0-9][0-9])\s?[/–-]\s?(?<last>[0-9]{4}|[0-9][0-9])(?![0-9/–-])",
        Options
    )]
    private static partial Regex InHeading();

    [GeneratedRegex(
        @"^(?<first>[0-9]{4})(\s?[\-–]\s?(?<last>[0-9]{4}|[0-9][0-9])|/(?<last>[0-9]{4}))$",
        Options
    )]
    private static partial Regex Span();

    [GeneratedRegex(@"^FY\s*'?(?<year>[0-9]{4}|[0-9][0-9])$", Options)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\s*(\.{2,}|…|-+>?|–|—|:|\b(to|until|till|through|thru|up to)\b)\s*", Options)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(from|between)\s+", Options)]
    private static partial Regex Before();
}
