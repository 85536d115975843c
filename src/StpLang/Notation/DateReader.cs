using System.Globalization;
using System.Text.RegularExpressions;
using StpLang.Values;

namespace StpLang.Notation;

/// <summary>Reads days as people write them: <c>21/10/2016</c>, <c>1st April 2018</c>, <c>2018-4-1</c>, <c>Q1 2018/19</c>.</summary>
internal static partial class DateReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Order = "a date is written year, month, day";

    /// <summary>The day that a text can only be; null where it is none, or one of two.</summary>
    public static DateOnly? Find(string text) =>
        DateLiteral.TryParse(text, out var day, out _) ? day
        : Read(text) is { IsCertain: true, Sources: [var source] }
        && DateLiteral.TryParse(source, out day, out _)
            ? day
        : null;

    /// <summary>What was meant by a text where a day is asked; null where it is none, or one of the language.</summary>
    /// <param name="text">The text, in plain characters.</param>
    public static Reading? Read(string text) => ReadBrief(Typography.Brief(text));

    private static Reading? ReadBrief(string text) =>
        YearFirst().Match(text) is { Success: true } sorted ? ReadSorted(sorted, text)
        : DayFirst().Match(text) is { Success: true } day ? ReadFigures(day)
        : Named().Match(text) is { Success: true } named ? ReadNamed(named)
        : ReadLonger(text);

    private static Reading? ReadSorted(Match match, string text) =>
        DayOf(Number(match, "year"), Number(match, "month"), Number(match, "day")) is { } day
        && DateLiteral.ToSource(day) is var source
        && source != text
            ? Reading.Certain(Order, source)
            : null;

    private static Reading? ReadFigures(Match match)
    {
        var year = Number(match, "year");
        var isWhole = match.Groups["year"].Length == 4;
        year += isWhole ? 0 : 2000;
        var day = DayOf(year, Number(match, "month"), Number(match, "day"));
        var other = DayOf(year, Number(match, "day"), Number(match, "month"));
        return (day, other) switch
        {
            (null, null) => null,
            ({ } one, null) => new Reading(Order, [DateLiteral.ToSource(one)], isWhole),
            (null, { } one) => new Reading(Order, [DateLiteral.ToSource(one)], isWhole),
            var (one, two) when one == two => new Reading(
                Order,
                [DateLiteral.ToSource(one!.Value)],
                isWhole
            ),
            var (one, two) => Reading.Likely(
                $"{Order}; this may be {DateLiteral.ToDisplay(one!.Value)} or {DateLiteral.ToDisplay(two!.Value)}",
                DateLiteral.ToSource(one.Value),
                DateLiteral.ToSource(two.Value)
            ),
        };
    }

    private static Reading? ReadNamed(Match match)
    {
        var year = Number(match, "year");
        var isWhole = match.Groups["year"].Length == 4;
        return DayOf(year + (isWhole ? 0 : 2000), MonthOf(match), Number(match, "day")) is { } day
            ? new Reading(Order, [DateLiteral.ToSource(day)], isWhole)
            : null;
    }

    // A month, a quarter, a year.
    private static Reading? ReadLonger(string text)
    {
        if (Month().Match(text) is { Success: true } month)
        {
            var number = month.Groups["name"].Success ? MonthOf(month) : Number(month, "month");
            var year = Number(month, "year");
            return DayOf(year, number, 1) is { } first
                ? Within(text, first, first.AddMonths(1).AddDays(-1))
                : null;
        }

        if (
            Quarter().Match(text) is { Success: true } quarter
            && YearReader.Find(quarter.Groups["year"].Value) is { } of
        )
        {
            var first = of.FirstDay.AddMonths(3 * (Number(quarter, "quarter") - 1));
            return Within(text, first, first.AddMonths(3).AddDays(-1));
        }

        return YearReader.Find(text) is { } whole ? Within(text, whole.FirstDay, whole.LastDay)
            : Vague().IsMatch(text)
                ? Reading.Unknown(
                    $"a day is asked here, and `{text}` is longer; write one day, such as 2018-04-01"
                )
            : null;
    }

    private static Reading Within(string text, DateOnly first, DateOnly last) =>
        Reading.Likely(
            $"a day is asked here, and `{text}` is longer",
            DateLiteral.ToSource(first),
            DateLiteral.ToSource(last)
        );

    private static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1900 and < 2200
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match match, string part) =>
        int.Parse(match.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(Match match) =>
        1
        + Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
            each => each.Equals(match.Groups["name"].Value, StringComparison.OrdinalIgnoreCase)
        );

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})\s?[-/. ]\s?(?<month>[0-9]{1,2})\s?[-/. ]\s?(?<day>[0-9]{1,2})$",
        Options
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})\s?[-/. ]\s?(?<month>[0-9]{1,2})\s?[-/. ]\s?'?(?<year>[0-9]{4}|[0-9][0-9])$",
        Options
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\s+)?((?<day>[0-9]{1,2})\s?(st|nd|rd|th)?(\s+of)?[\s/-]*(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,/-]+'?(?<year>[0-9]{4}|[0-9][0-9])|(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<year>[0-9]{4})|(?<year>[0-9]{4})[\s/-]+(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s/-]+(?<day>[0-9]{1,2}))$",
        Options
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^((end|start|beginning|early|late|mid)(\s+of)?[\s-]+|by\s+)?((?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,/-]+(?<year>[0-9]{4})|(?<year>[0-9]{4})[-/.](?<month>0?[1-9]|1[0-2])|(?<month>0?[1-9]|1[0-2])[-/.](?<year>[0-9]{4}))$",
        Options
    )]
    private static partial Regex Month();

    [GeneratedRegex(
        @"^(q|quarter\s*)(?<quarter>[1-4])[\s,/-]*(of\s+)?(?<year>.+)$|^(?<year>.+?)[\s,/-]*(q|quarter\s*)(?<quarter>[1-4])$",
        Options
    )]
    private static partial Regex Quarter();

    [GeneratedRegex(
        @"^(spring|summer|autumn|winter|q[1-4]|h[12]|mid|end|early|late)\b.*[0-9]",
        Options
    )]
    private static partial Regex Vague();
}
