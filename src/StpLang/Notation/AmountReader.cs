using System.Text.RegularExpressions;
using StpLang.Values;

namespace StpLang.Notation;

/// <summary>
/// Reads figures as people write them: <c>£1,900,000</c>, <c>1.9m</c>, <c>£m 1.9</c>, <c>GBP 1.9 million</c>, <c>(£2m)</c>,
/// <c>12 per cent</c>, <c>18 400</c>, <c>.5</c>.
/// </summary>
internal static partial class AmountReader
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Two figures where one is asked.</summary>
    public static Reading OneOfRange(string first, string last) =>
        Reading.Likely("a range? one figure is asked here", first, last);

    /// <summary>A figure, or figures, in brackets.</summary>
    public static Reading InBrackets(string source) =>
        Reading.Likely(
            "brackets round an amount mean minus in finance returns, and here nothing",
            $"-{source}",
            source
        );

    /// <summary>What a figure was meant to be; null where the text is none, or one of the language.</summary>
    /// <param name="text">The text, in plain characters.</param>
    /// <param name="unit">The unit asked for; null where any will do.</param>
    /// <param name="isByYear">Whether it is the figure of one year, so that "a year" says nothing new.</param>
    public static Reading? Read(string text, FigureUnit? unit, bool isByYear = false)
    {
        if (Ends(text) is var (first, last))
        {
            return first.ToSource(unit) is { } from && last.ToSource(unit) is { } to
                ? OneOfRange(from, to)
                : Reading.Unknown("a range? one figure is asked here: write one");
        }

        var written = WrittenAmount.Parse(text);
        return written is null
            || !written.Fits(unit)
            || written.ToSource(unit) is not { } source
            || NumberLiteral.TryParse(text, out _, out _)
            || (written.HasNote && NotationReader.IsSound(text))
                ? null
            : written.IsInBrackets ? InBrackets(source)
            : source == text ? null
            : new Reading(Why(written, unit), [source], IsCertain(written, unit, isByYear));
    }

    /// <summary>Whether a text is two figures with a dash or a word between them.</summary>
    public static bool IsRange(string text) => Ends(text) is not null;

    private static (WrittenAmount First, WrittenAmount Last)? Ends(string text) =>
        Range().Match(Typography.Brief(text)) is { Success: true } match
        && WrittenAmount.Parse(match.Groups["first"].Value) is { } first
        && WrittenAmount.Parse(match.Groups["last"].Value) is { } last
            ? (first, last)
            : null;

    private static bool IsCertain(WrittenAmount written, FigureUnit? unit, bool isByYear) =>
        written.IsExact
        && (isByYear || !written.HasRate)
        && (unit != FigureUnit.Money || written.SaysMoney)
        && (unit != FigureUnit.Percent || written.IsPercent);

    private static string Why(WrittenAmount written, FigureUnit? unit) =>
        written.IsForeign ? "amounts are in pounds"
        : written.HasNote ? "nothing but the figure stands here"
        : written.HasRate ? "a figure stands alone, without `a year`"
        : written.IsDecimalComma ? "pence and tenths stand behind a point"
        : written.IsGrouped ? "group digits with '_'"
        : unit == FigureUnit.Money && !written.HasPound ? "an amount of money begins with `£`"
        : written.IsPercent || unit == FigureUnit.Percent ? "a percentage ends with `%`"
        : written.HasInnerSign ? "a minus stands before `£`"
        : written.HasUnit && !written.HasPound ? "a number is written in full"
        : unit == FigureUnit.Money && written.HasUnit
            ? "a unit is `k`, `m` or `bn`, right behind the figure"
        : written.BeginsWithPoint ? "a figure begins with a digit"
        : "a figure is written without blanks and signs of other sorts";

    [GeneratedRegex(@"^(?<first>.*[0-9kmn%])\s*(-|\bto\b)\s*(?<last>[£0-9].*)$", Options)]
    private static partial Regex Range();
}
